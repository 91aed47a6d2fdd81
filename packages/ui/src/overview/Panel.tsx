import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Row } from "../api/rows.ts";
import { QueryLink } from "../parts/QueryLink.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import classes from "./Panel.module.css";
import { useRows } from "./use-rows.ts";

export interface PanelProps {
  readonly title: string;
  readonly query: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A titled part of the overview that is one query. */
export function Panel({ title, query, children }: PanelProps) {
  const result = useRows(query);
  return (
    <section className={classes.panel} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <QueryLink query={query} of={title} />
      </header>
      {result.data && children(result.data)}
      {result.isPending && <Skeleton height={120} label={`Loading ${title}`} />}
      {result.isError && !result.data && (
        <p role="alert">
          {result.error.message}{" "}
          <Button size="compact-sm" variant="default" onClick={() => void result.refetch()}>
            Try again
          </Button>
        </p>
      )}
    </section>
  );
}
