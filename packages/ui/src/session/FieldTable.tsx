import type { Cell } from "@session-replay/esql";
import type { Fields } from "@session-replay/server/api";
import classes from "./FieldTable.module.css";

export interface FieldTableProps {
  readonly fields: Fields;
  /** Name of the record on the wire. */
  readonly name: string;
}

const cellText = (value: Cell): string =>
  Array.isArray(value) ? value.map(String).join(", ") : String(value);

/** What everybody carries comes last. */
const common =
  /^(session\.|user\.|log\.record|browser\.document|trace\.id|span\.id|event\.category)/u;
const rank = (key: string): number => (common.test(key) ? 1 : 0);

/** The attributes of a record, what is particular to it first. */
export function FieldTable({ fields, name }: FieldTableProps) {
  const entries = Object.entries(fields)
    .filter(([, value]) => value !== null)
    .toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  return (
    <dl className={classes.fields}>
      <div>
        <dt>name</dt>
        <dd>{name}</dd>
      </div>
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>
            {key.split(/(?<=[._])/u).map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name have no identity
              <span key={index}>
                {part}
                <wbr />
              </span>
            ))}
          </dt>
          <dd>{cellText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
