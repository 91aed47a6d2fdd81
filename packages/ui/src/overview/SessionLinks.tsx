import { Link } from "@tanstack/react-router";

interface SessionLinksProps {
  readonly ids: readonly string[];
}

/** Sessions to look into, as numbers in a row. */
export const SessionLinks = ({ ids }: SessionLinksProps) =>
  ids.map((id, index) => (
    <Link
      key={id}
      to="/s/$sessionId"
      params={{ sessionId: id }}
      aria-label={`${index + 1}: session ${id}`}
    >
      {index + 1}
    </Link>
  ));
