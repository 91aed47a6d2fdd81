import { Link } from "@tanstack/react-router";
import { CodeXml } from "lucide-react";
import classes from "./QueryLink.module.css";

export interface QueryLinkProps {
  readonly query: string;
  /** What the query gives, for those who cannot see what stands beside the link. */
  readonly of: string;
}

/** The way from a number or list to the ES|QL that made it. */
export function QueryLink({ query, of }: QueryLinkProps) {
  return (
    <Link
      to="/query"
      search={{ q: query }}
      className={classes.link}
      aria-label={`View as query: ${of}`}
    >
      <CodeXml size={14} aria-hidden="true" />
      View as query
    </Link>
  );
}
