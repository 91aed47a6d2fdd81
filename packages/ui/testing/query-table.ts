import { traceTable } from "./trace-table.ts";

interface MadeTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly values: readonly (readonly unknown[])[];
}

const table = (
  columns: Readonly<Record<string, string>>,
  ...values: readonly (readonly unknown[])[]
): [number, MadeTable & { readonly took: number }] => [
  200,
  { took: 7, columns: Object.entries(columns).map(([name, type]) => ({ name, type })), values },
];

/** An answer of `POST /_query` for the queries that the window's pages ask. */
export function queryTable(query: string): [number, unknown] {
  if (/NOPE/.test(query)) {
    return [
      400,
      {
        status: 400,
        error: { type: "parsing_exception", reason: "line 2:3: mismatched input 'NOPE'" },
      },
    ];
  }
  if (/frustrated_sessions/.test(query)) {
    return table(
      {
        sessions: "long",
        people: "long",
        frustrated_sessions: "long",
        error_sessions: "long",
        failed_requests: "long",
        pages: "long",
      },
      [1204, 877, 110, 28, 41, 5220],
    );
  }
  if (/BY type =/.test(query)) {
    return table(
      {
        problems: "long",
        people: "long",
        worst: "double",
        examples: "keyword",
        type: "keyword",
        target: "keyword",
        page: "keyword",
      },
      [57, 38, 0.92, ["sess_david1", "sess_000005"], "rage_click", "Submit Order", "/checkout"],
      [31, 21, 0.6, "sess_00000b", "thrashing", null, "/checkout"],
      [120, 18, 0.4, "sess_000007", "dead_click", "Winter sale", "/"],
    );
  }
  if (/BY element =/.test(query)) {
    return table(
      {
        clicks: "long",
        unanswered: "long",
        rage: "long",
        dead: "long",
        errors: "long",
        people: "long",
        examples: "keyword",
        element: "keyword",
        page: "keyword",
      },
      [412, 228, 38, 0, 31, 38, ["sess_david1", "sess_000005"], "Submit Order", "/checkout"],
      [377, 120, 0, 120, 0, 88, "sess_000007", "Winter sale", "/"],
    );
  }
  if (/BY message =/.test(query)) {
    return table({ problems: "long", people: "long", examples: "keyword", message: "keyword" }, [
      41,
      28,
      "sess_david1",
      "Payment failed: 402",
    ]);
  }
  if (/BY address =/.test(query)) {
    return table(
      { problems: "long", people: "long", examples: "keyword", address: "keyword", status: "long" },
      [228, 38, "sess_david1", "https://shop.example/api/pay", 402],
    );
  }
  if (/trace_id ==/.test(query)) return traceTable(query);
  if (/BY bucket/.test(query)) {
    const start = Date.parse("2026-11-19T15:00:00.000Z");
    return table(
      { sessions: "long", frustrated: "long", bucket: "date" },
      ...Array.from({ length: 24 }, (_, hour) => [
        30 + Math.round(20 * Math.sin(hour / 3)) + (hour % 4),
        Math.max(0, Math.round(5 * Math.sin(hour / 5))),
        new Date(start + hour * 3_600_000).toISOString(),
      ]),
    );
  }
  return table(
    {
      "@timestamp": "date",
      "body.text": "text",
      "attributes.user.id": "keyword",
      "attributes.frustration.score": "double",
    },
    ["2026-11-20T14:40:13.000Z", "user.click", "david", null],
    ["2026-11-20T14:40:13.850Z", "user.frustration.rage_click", "david", 0.8],
  );
}
