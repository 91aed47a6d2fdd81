import { QueryFailure } from "./failure.ts";

export type QueryFormat = "json" | "csv" | "tsv" | "txt" | "arrow";

export interface Negotiated {
  readonly format: QueryFormat;
  readonly contentType: string;
  /** Of CSV, TSV and TXT. */
  readonly header: boolean;
  readonly delimiter: string;
}

const plainTypes: Readonly<Record<QueryFormat, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  tsv: "text/tab-separated-values; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  arrow: "application/vnd.apache.arrow.stream",
};

const byMediaType: Readonly<Record<string, QueryFormat>> = {
  "application/json": "json",
  "application/vnd.elasticsearch+json": "json",
  "text/csv": "csv",
  "text/tab-separated-values": "tsv",
  "text/plain": "txt",
  "application/vnd.apache.arrow.stream": "arrow",
};

const isFormat = (name: string): name is QueryFormat => Object.hasOwn(plainTypes, name);

interface MediaRange {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function firstRange(accept: string): MediaRange {
  const [type = "", ...rest] = (accept.split(",")[0] ?? "").split(";");
  const parameters = new Map(
    rest.map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name.trim().toLowerCase(), value.trim()];
    }),
  );
  return { type: type.trim().toLowerCase(), parameters };
}

const isAny = (type: string): boolean => type === "" || type === "*/*" || type === "application/*";

/**
 * What the caller wants to get, by `?format=`, else by Accept, else as it sent: Elasticsearch's
 * own JSON type is answered in kind.
 */
export function negotiate(
  search: URLSearchParams,
  accept: string | null,
  contentType: string | null,
): Negotiated {
  const wanted = firstRange(accept ?? "");
  const named = search.get("format");
  if (named !== null && !isFormat(named)) {
    throw new QueryFailure(
      400,
      "illegal_argument_exception",
      `Invalid format [${named}]: json, csv, tsv, txt and arrow are known`,
    );
  }
  const accepted = Object.hasOwn(byMediaType, wanted.type) ? byMediaType[wanted.type] : undefined;
  if (named === null && accepted === undefined && !isAny(wanted.type)) {
    throw new QueryFailure(
      406,
      "media_type_header_exception",
      `Invalid media-type value on headers [Accept]: ${wanted.type}`,
    );
  }
  const format = named ?? accepted ?? "json";
  const versioned = isAny(wanted.type) ? firstRange(contentType ?? "") : wanted;
  const compatible = versioned.parameters.get("compatible-with");
  const inKind =
    format === "json" && versioned.type === "application/vnd.elasticsearch+json"
      ? `application/vnd.elasticsearch+json${compatible ? `;compatible-with=${compatible}` : ""}`
      : undefined;
  const delimiter = search.get("delimiter") ?? ",";
  if (!/^[^"\r\n]$/u.test(delimiter)) {
    throw new QueryFailure(400, "illegal_argument_exception", "invalid delimiter [one character]");
  }
  return {
    format,
    contentType: inKind ?? plainTypes[format],
    header: wanted.parameters.get("header") !== "absent",
    delimiter,
  };
}
