import { join } from "node:path";
import { type Relations, rangeCondition } from "../database/relations.ts";
import type { Layouts } from "../layout/layouts.ts";
import { literal, quoted, type Table } from "../layout/table.ts";
import { overlaps } from "./days.ts";
import type { Manifest, SealedFile } from "./manifest.ts";

const list = (folder: string, files: readonly SealedFile[]): string =>
  `[${files.map(({ file }) => literal(join(folder, file))).join(", ")}]`;

const byLayout = (files: readonly SealedFile[]): Map<string, SealedFile[]> => {
  const groups = new Map<string, SealedFile[]>();
  for (const file of files) {
    const group = groups.get(file.layout);
    if (group === undefined) groups.set(file.layout, [file]);
    else group.push(file);
  }
  return groups;
};

/** The hot table and the sealed days of the range, as one relation. */
export function sealedRelations(folder: string, manifest: Manifest, layouts: Layouts): Relations {
  return {
    of(table: Table, wanted, range) {
      const columns = [...new Set([...wanted, "@timestamp"])];
      const condition = rangeCondition(range);
      const where = condition === "" ? "" : ` WHERE ${condition}`;
      const files = manifest
        .files()
        .filter((file) => file.table === table.name && overlaps(file.day, range));
      const hot = `SELECT ${columns.map(quoted).join(", ")} FROM hot.${quoted(table.name)}${where}`;
      const days = [...byLayout(files)].map(([layout, group]) => {
        const selected = columns.map((column) => layouts.select(layout, table, column)).join(", ");
        return `SELECT ${selected} FROM read_parquet(${list(folder, group)})${where}`;
      });
      return `(${[hot, ...days].join(" UNION ALL ")})`;
    },
  };
}
