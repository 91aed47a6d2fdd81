import type { SessionSummary } from "@session-replay/server/api";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useNow } from "../app/use-now.ts";
import { SessionRow } from "./SessionRow.tsx";
import classes from "./SessionTable.module.css";

export interface SessionTableProps {
  readonly sessions: readonly SessionSummary[];
  readonly total: number;
  /** Called when the end of what is loaded comes into sight. */
  readonly onEnd: () => void;
}

const rowHeight = () => (window.matchMedia("(width < 900px)").matches ? 92 : 58);

/** The list itself: only the rows in sight are in the page. */
export function SessionTable({ sessions, total, onEnd }: SessionTableProps) {
  const list = useRef<HTMLOListElement>(null);
  const now = useNow();
  const virtual = useWindowVirtualizer({
    count: sessions.length,
    estimateSize: rowHeight,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => sessions[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const nearEnd = sessions.length < total && lastShown >= sessions.length - 20;
  useEffect(() => {
    if (nearEnd) onEnd();
  });
  return (
    <ol ref={list} className={classes.list} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const session = sessions[index];
        return (
          session && (
            <li
              key={key}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              <SessionRow session={session} now={now} />
            </li>
          )
        );
      })}
    </ol>
  );
}
