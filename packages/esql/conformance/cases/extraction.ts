import { type Case, refused } from "../case.ts";

const page = "esql-process-data-with-dissect-grok";
const dissect = "commands/dissect";
const grok = "commands/grok";
const line = '"2026-11-02T09:00:21.000Z - payment failed - 10.0.0.1"';

/** DISSECT and GROK: columns out of text. */
export const extraction: readonly Case[] = [
  {
    name: "DISSECT extracts keyword columns",
    page: dissect,
    query: `ROW a = ${line} | DISSECT a """%{date} - %{msg} - %{ip}""" | KEEP date, msg, ip`,
    columns: ["date:keyword", "msg:keyword", "ip:keyword"],
    rows: [["2026-11-02T09:00:21.000Z", "payment failed", "10.0.0.1"]],
  },
  {
    name: "extracted columns come after the others",
    page: dissect,
    query: 'ROW a = "x=1", z = 0 | DISSECT a "%{key}=%{value}"',
    columns: ["a:keyword", "z:integer", "key:keyword", "value:keyword"],
    rows: [["x=1", 0, "x", "1"]],
  },
  {
    name: "an extracted column replaces one of the same name",
    page: dissect,
    query: 'ROW key = 9, a = "x=1" | DISSECT a "%{key}=%{value}" | KEEP a, key',
    columns: ["a:keyword", "key:keyword"],
    rows: [["x=1", "x"]],
  },
  {
    name: "text that does not match gives null",
    page: dissect,
    query: 'FROM typed | WHERE id == 1 | DISSECT k "%{x}:%{y}" | KEEP x, y',
    columns: ["x:keyword", "y:keyword"],
    rows: [[null, null]],
  },
  {
    name: "an empty key and a named skip key give no column",
    page,
    query: 'ROW m = "1.2.3.4 - - 30/Apr" | DISSECT m """%{ip} %{} %{?auth} %{at}""" | DROP m',
    columns: ["ip:keyword", "at:keyword"],
    rows: [["1.2.3.4", "30/Apr"]],
  },
  {
    name: "-> skips repeated padding",
    page,
    query: 'ROW m = "09:00:21          WARN" | DISSECT m """%{ts->} %{level}""" | DROP m',
    columns: ["ts:keyword", "level:keyword"],
    rows: [["09:00:21", "WARN"]],
  },
  {
    name: "an empty key with -> skips padding between brackets",
    page,
    query: 'ROW m = "[09:00]       [WARN]" | DISSECT m """[%{ts}]%{->}[%{level}]""" | DROP m',
    columns: ["ts:keyword", "level:keyword"],
    rows: [["09:00", "WARN"]],
  },
  {
    name: "+ appends, with the separator",
    page,
    query:
      'ROW m = "ada king lovelace" | DISSECT m """%{+name} %{+name} %{+name}""" APPEND_SEPARATOR="-" | KEEP name',
    columns: ["name:keyword"],
    rows: [["ada-king-lovelace"]],
  },
  {
    name: "+ with /n appends in that order",
    page,
    query:
      'ROW m = "ada king lovelace" | DISSECT m """%{+name/3} %{+name/1} %{+name/2}""" APPEND_SEPARATOR="," | KEEP name',
    columns: ["name:keyword"],
    rows: [["king,lovelace,ada"]],
  },
  {
    name: "a converted column is made with EVAL",
    page: dissect,
    query:
      'ROW m = "502 in 640" | DISSECT m "%{status} in %{ms}" | EVAL ms = TO_INTEGER(ms) | KEEP status, ms',
    columns: ["status:keyword", "ms:integer"],
    rows: [["502", 640]],
  },
  refused(dissect, "DISSECT works on text", 'ROW a = 1 | DISSECT a "%{x}"', [
    "Dissect only supports KEYWORD or TEXT values",
  ]),
  {
    name: "GROK extracts keyword columns",
    page: grok,
    query:
      'ROW a = "2026-11-02T09:00:21.000Z 127.0.0.1 ada@example.com 42" | GROK a """%{TIMESTAMP_ISO8601:date} %{IP:ip} %{EMAILADDRESS:email} %{NUMBER:num}""" | KEEP date, ip, email, num',
    columns: ["date:keyword", "ip:keyword", "email:keyword", "num:keyword"],
    rows: [["2026-11-02T09:00:21.000Z", "127.0.0.1", "ada@example.com", "42"]],
  },
  {
    name: "GROK converts with :int",
    page: grok,
    query: 'ROW a = "took 42 ms" | GROK a """took %{NUMBER:ms:int} ms""" | KEEP ms',
    columns: ["ms:integer"],
    rows: [[42]],
  },
  {
    name: "GROK converts with :float",
    page: grok,
    query: 'ROW a = "ratio 1.5" | GROK a """ratio %{NUMBER:r:float}""" | KEEP r',
    columns: ["r:double"],
    rows: [[1.5]],
  },
  {
    name: "a name used twice in GROK makes a multivalue",
    page: grok,
    query: 'ROW zip = "CA 94108" | GROK zip """%{WORD:part} %{WORD:part}""" | KEEP part',
    columns: ["part:keyword"],
    rows: [[["CA", "94108"]]],
  },
  {
    name: "GROK that does not match gives null",
    page: grok,
    query: 'ROW zip = "100-7014" | GROK zip """%{WORD:part} %{WORD:part}""" | KEEP part',
    columns: ["part:keyword"],
    rows: [[null]],
  },
  {
    name: "GROK takes a named group",
    page,
    query:
      'ROW a = "queue 1A2B3C4D5E6 done" | GROK a """(?<queue_id>[0-9A-F]{10,11})""" | KEEP queue_id',
    columns: ["queue_id:keyword"],
    rows: [["1A2B3C4D5E6"]],
  },
  {
    name: "special characters are escaped, in triple quotes once",
    page,
    query:
      'ROW a = "1.2.3.4 [2026-01-23T12:15:00.000Z] Connected" | GROK a """%{IP:ip} \\[%{TIMESTAMP_ISO8601:at}\\] %{GREEDYDATA:status}""" | KEEP ip, at, status',
    columns: ["ip:keyword", "at:keyword", "status:keyword"],
    rows: [["1.2.3.4", "2026-01-23T12:15:00.000Z", "Connected"]],
  },
  {
    name: "special characters are escaped, in plain quotes twice",
    page,
    query: 'ROW a = "1.2.3.4 [up]" | GROK a "%{IP:ip} \\\\[%{WORD:state}\\\\]" | KEEP ip, state',
    columns: ["ip:keyword", "state:keyword"],
    rows: [["1.2.3.4", "up"]],
  },
  {
    name: "GROK on our own errors",
    page: grok,
    query:
      'FROM logs-generic.otel-default | WHERE attributes.error.message IS NOT NULL | GROK attributes.error.message """: %{NUMBER:status:int}""" | STATS c = COUNT(*) BY status | SORT status',
    columns: ["c:long", "status:integer"],
    rows: [
      [2, 502],
      [1, null],
    ],
  },
];
