import { Button } from "@mantine/core";
import { ApiFailure } from "../api/failure.ts";
import { Notice } from "./Notice.tsx";

export interface FailureProps {
  readonly error: Error;
  /** What could not be done, e.g. `The sessions could not be loaded`. */
  readonly title: string;
  readonly onRetry: () => void;
  /** The ES|QL that failed, so that it can be copied. */
  readonly query?: string | undefined;
  /** Nothing else is on the screen. */
  readonly alone?: boolean;
}

/** Something went wrong: what the server said, and a way to try again. */
export function Failure({ error, title, onRetry, query, alone = false }: FailureProps) {
  const hint = error instanceof ApiFailure ? error.hint : undefined;
  return (
    <Notice title={title} role="alert" alone={alone}>
      <p>
        {error.message}
        {hint === undefined ? "" : ` ${hint}`}
      </p>
      {query !== undefined && <pre>{query}</pre>}
      <Button variant="default" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
