import type { Cell } from "@session-replay/esql";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Table } from "../api/table.ts";
import classes from "./ResultTable.module.css";
import { visibleColumns } from "./visible-columns.ts";

const firstShown = 100;

const cellText = (value: Cell): string =>
  value === null ? "" : Array.isArray(value) ? value.map(String).join(", ") : String(value);

function Value({ column, value }: { readonly column: string; readonly value: Cell }) {
  if (typeof value === "string" && /(^|\.)session\.id$/u.test(column)) {
    return (
      <Link to="/s/$sessionId" params={{ sessionId: value }}>
        {value}
      </Link>
    );
  }
  if (typeof value === "string" && /^trace[_.]id$/u.test(column)) {
    return (
      <Link to="/t/$traceId" params={{ traceId: value }}>
        {value}
      </Link>
    );
  }
  return <>{cellText(value)}</>;
}

const isNumeric = (type: string): boolean => /long|double|integer/u.test(type);

/** The answer to a query; columns in which nothing stands are left out. */
export function ResultTable({ table }: { readonly table: Table }) {
  const [shown, setShown] = useState(firstShown);
  const columns = visibleColumns(table);
  const hidden = table.columns.length - columns.length;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section className={classes.frame} aria-label="Result" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, type, index }) => (
                <th key={index} scope="col" data-numeric={isNumeric(type) || undefined}>
                  {name}
                  <span className={classes.type}>{type}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.values.slice(0, shown).map((row, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no identity but their place
              <tr key={position}>
                {columns.map(({ name, type, index }) => (
                  <td key={index} data-numeric={isNumeric(type) || undefined}>
                    <Value column={name} value={row[index] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={classes.under}>
        {shown < table.values.length && (
          <button type="button" onClick={() => setShown(shown + 500)}>
            Show more of the {table.values.length.toLocaleString("en")} rows
          </button>
        )}
        {hidden > 0 && <span>{hidden} empty columns are not shown.</span>}
      </p>
    </>
  );
}
