import { Link } from "@tanstack/react-router";
import { Notice } from "../parts/Notice.tsx";

/** An address that no screen has. */
export function NotFound() {
  return (
    <Notice title="There is no such page" alone>
      <p>
        Perhaps the address was cut. Go to the <Link to="/sessions">list of sessions</Link>.
      </p>
    </Notice>
  );
}
