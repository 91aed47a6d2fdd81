import { Link } from "@tanstack/react-router";
import { spans } from "./queries.ts";
import classes from "./SpanLinks.module.css";

export interface SpanLinksProps {
  /** The screen that the links stay on. */
  readonly to: "/" | "/elements";
  /** Name of the span that is shown. */
  readonly shown: string;
}

/** The spans of time that a screen can be seen over. */
export function SpanLinks({ to, shown }: SpanLinksProps) {
  return (
    <nav className={classes.spans} aria-label="Span of time">
      {Object.entries(spans).map(([key, { name }]) => (
        <Link
          key={key}
          to={to}
          search={{ from: key }}
          aria-current={shown === name ? "true" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
