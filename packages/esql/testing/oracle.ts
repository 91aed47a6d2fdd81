import { createRandom } from "./random.ts";

/**
 * A plain interpreter of the core commands, the oracle of property tests: it knows rows of
 * JavaScript values and nothing of the compiler. A random pipeline is made as text and as the
 * functions that the text should be.
 */
type Value = string | number | boolean | null;
export type Row = ReadonlyMap<string, Value>;

interface Node {
  readonly text: string;
  readonly run: (row: Row) => Value;
}
interface Stage {
  readonly text: string;
  readonly run: (rows: readonly Row[]) => readonly Row[];
}

type Random = () => number;

const choose = <T>(random: Random, first: T, ...rest: readonly T[]): T => {
  const all = [first, ...rest];
  return all[Math.floor(random() * all.length)] ?? first;
};

const compare = (a: Value, b: Value): number => (a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1);
const numbers = ["n", "m"] as const;
const words = ["w", "g"] as const;

/** Rows over the columns id, n, m (integers), w and g (words); many cells are null. */
export function randomRows(random: Random, count: number): readonly Row[] {
  return Array.from({ length: count }, (_, id) => {
    const cell = (value: Value): Value => (random() < 0.25 ? null : value);
    return new Map<string, Value>([
      ["id", id],
      ["n", cell(Math.floor(random() * 20) - 10)],
      ["m", cell(Math.floor(random() * 5))],
      ["w", cell(choose(random, "apple", "pear", "fig", ""))],
      ["g", cell(choose(random, "x", "y"))],
    ]);
  });
}

function numberNode(random: Random, depth: number): Node {
  if (depth === 0 || random() < 0.4) {
    if (random() < 0.4) {
      const value = Math.floor(random() * 9) - 4;
      return { text: String(value), run: () => value };
    }
    const name = choose(random, ...numbers);
    return { text: name, run: (row) => row.get(name) ?? null };
  }
  const [a, b] = [numberNode(random, depth - 1), numberNode(random, depth - 1)];
  const operator = choose(random, "+", "-", "*", "/", "%");
  return {
    text: `(${a.text} ${operator} ${b.text})`,
    run: (row) => {
      const [x, y] = [a.run(row), b.run(row)];
      if (typeof x !== "number" || typeof y !== "number") return null;
      if ((operator === "/" || operator === "%") && y === 0) return null;
      if (operator === "+") return x + y;
      if (operator === "-") return x - y;
      if (operator === "*") return x * y + 0;
      return operator === "/" ? Math.trunc(x / y) + 0 : (x % y) + 0;
    },
  };
}

function test(random: Random, depth: number): Node {
  const kind = depth === 0 ? Math.floor(random() * 4) : Math.floor(random() * 7);
  if (kind === 0) {
    const name = choose(random, ...numbers, ...words);
    const negated = random() < 0.5;
    return {
      text: `${name} IS ${negated ? "NOT " : ""}NULL`,
      run: (row) => ((row.get(name) ?? null) === null) !== negated,
    };
  }
  if (kind === 1) {
    const name = choose(random, ...words);
    const list = ["apple", "x", "fig"];
    const negated = random() < 0.5;
    return {
      text: `${name} ${negated ? "NOT " : ""}IN (${list.map((word) => `"${word}"`).join(", ")})`,
      run: (row) => {
        const value = row.get(name) ?? null;
        return value === null ? null : list.includes(String(value)) !== negated;
      },
    };
  }
  if (kind <= 3) {
    const [a, b] = [numberNode(random, 1), numberNode(random, 1)];
    const operator = choose(random, "==", "!=", "<", "<=", ">", ">=");
    const holds: Readonly<Record<string, (order: number) => boolean>> = {
      "==": (order) => order === 0,
      "!=": (order) => order !== 0,
      "<": (order) => order < 0,
      "<=": (order) => order <= 0,
      ">": (order) => order > 0,
      ">=": (order) => order >= 0,
    };
    return {
      text: `${a.text} ${operator} ${b.text}`,
      run: (row) => {
        const [x, y] = [a.run(row), b.run(row)];
        return x === null || y === null ? null : (holds[operator]?.(compare(x, y)) ?? null);
      },
    };
  }
  const a = test(random, depth - 1);
  if (kind === 4) {
    return {
      text: `NOT (${a.text})`,
      run: (row) => {
        const x = a.run(row);
        return x === null ? null : !x;
      },
    };
  }
  const b = test(random, depth - 1);
  const decisive = kind === 6;
  return {
    text: `(${a.text} ${decisive ? "OR" : "AND"} ${b.text})`,
    run: (row) => {
      const [x, y] = [a.run(row), b.run(row)];
      if (x === decisive || y === decisive) return decisive;
      return x === null || y === null ? null : !decisive;
    },
  };
}

const order =
  (name: string, descending: boolean) =>
  (a: Row, b: Row): number => {
    const [x, y] = [a.get(name) ?? null, b.get(name) ?? null];
    // Null is last when ascending and first when descending: the largest of all.
    const rank = x === null || y === null ? Number(x === null) - Number(y === null) : compare(x, y);
    return descending ? -rank : rank;
  };

function stage(random: Random): Stage {
  const kind = Math.floor(random() * 4);
  if (kind === 0) {
    const condition = test(random, 2);
    return {
      text: `WHERE ${condition.text}`,
      run: (rows) => rows.filter((row) => condition.run(row) === true),
    };
  }
  if (kind === 1) {
    const name = choose(random, ...numbers);
    const value = numberNode(random, 2);
    return {
      text: `EVAL ${name} = ${value.text}`,
      run: (rows) => rows.map((row) => new Map([...row, [name, value.run(row)]])),
    };
  }
  const name = choose(random, ...numbers, ...words);
  const descending = random() < 0.5;
  const count = Math.floor(random() * 30);
  return {
    text: `SORT ${name}${descending ? " DESC" : ""}, id | LIMIT ${count}`,
    run: (rows) =>
      [...rows]
        .sort((a, b) => order(name, descending)(a, b) || order("id", false)(a, b))
        .slice(0, count),
  };
}

const groupBy = (rows: readonly Row[], name: string): ReadonlyMap<Value, readonly Row[]> => {
  const groups = new Map<Value, Row[]>();
  for (const row of rows) {
    const key = row.get(name) ?? null;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};

/** The end of a pipeline: aggregates by a word, or the rows in order. */
function ending(random: Random): Stage {
  if (random() < 0.4) {
    return {
      text: "SORT id | KEEP id, n, m, w",
      run: (rows) =>
        [...rows]
          .sort(order("id", false))
          .map(
            (row) => new Map(["id", "n", "m", "w"].map((name) => [name, row.get(name) ?? null])),
          ),
    };
  }
  const by = choose(random, ...words);
  const only = test(random, 1);
  const sum = (values: readonly number[]): Value =>
    values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
  return {
    text: `STATS c = COUNT(*), k = COUNT(n) WHERE ${only.text}, s = SUM(n), lo = MIN(n), hi = MAX(m), a = AVG(m), d = COUNT_DISTINCT(w) BY ${by} | SORT ${by}`,
    run: (rows) =>
      [...groupBy(rows, by)]
        .map(([key, group]): Row => {
          const all = (name: string): readonly number[] =>
            group.map((row) => row.get(name) ?? null).filter((value) => typeof value === "number");
          const [n, m] = [all("n"), all("m")];
          const total = sum(m);
          return new Map<string, Value>([
            ["c", group.length],
            [
              "k",
              group.filter((row) => only.run(row) === true && (row.get("n") ?? null) !== null)
                .length,
            ],
            ["s", sum(n)],
            ["lo", n.length === 0 ? null : Math.min(...n)],
            ["hi", m.length === 0 ? null : Math.max(...m)],
            ["a", typeof total === "number" ? total / m.length : null],
            [
              "d",
              new Set(group.map((row) => row.get("w") ?? null).filter((value) => value !== null))
                .size,
            ],
            [by, key],
          ]);
        })
        .sort(order(by, false)),
  };
}

/** A random pipeline over a table, as ES|QL and as a function of its rows. */
export function randomPipeline(seed: number, table: string): Stage {
  const random = createRandom(seed);
  const stages = Array.from({ length: Math.floor(random() * 4) }, () => stage(random));
  const all = [...stages, ending(random)];
  return {
    text: [`FROM ${table}`, ...all.map(({ text }) => text)].join(" | "),
    run: (rows) => all.reduce((read, { run }) => run(read), rows),
  };
}
