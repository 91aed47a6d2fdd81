import type { Origin } from "../../records.ts";
import { OtlpDecodeError } from "../error.ts";
import { RecordError, type Report } from "../report.ts";
import { envelopeList, isObject, type JsonObject, optionalString } from "./parse.ts";
import { attributesOf } from "./values.ts";

const child = (parent: JsonObject, field: string): JsonObject => {
  const value = parent[field];
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  throw new OtlpDecodeError(`"${field}" is not an object.`);
};

function originOf(resource: JsonObject, container: JsonObject, report: Report): Origin {
  const scope = child(container, "scope");
  const scopeName = optionalString(scope, "name");
  const scopeVersion = optionalString(scope, "version");
  const scopeAttributes = attributesOf(scope, report);
  const schemaUrl = optionalString(container, "schemaUrl");
  return {
    resource: attributesOf(resource, report).values,
    ...(scopeName === undefined ? {} : { scopeName }),
    ...(scopeVersion === undefined ? {} : { scopeVersion }),
    ...(scopeAttributes.count === 0 ? {} : { scopeAttributes: scopeAttributes.values }),
    ...(schemaUrl === undefined ? {} : { schemaUrl }),
  };
}

interface EnvelopeNames {
  readonly resources: string;
  readonly scopes: string;
  readonly records: string;
}

/**
 * Walks resources, scopes and records. What cannot be read of one record rejects that record; of
 * the envelope around them, the request.
 */
export function forEachRecord(
  body: JsonObject,
  names: EnvelopeNames,
  report: Report,
  visit: (record: JsonObject, origin: Origin) => void,
): void {
  for (const resourceEntry of envelopeList(body, names.resources)) {
    const resource = child(resourceEntry, "resource");
    for (const scopeEntry of envelopeList(resourceEntry, names.scopes)) {
      let origin: Origin;
      try {
        origin = originOf(resource, scopeEntry, report);
      } catch (error) {
        if (error instanceof RecordError) throw new OtlpDecodeError(`Resource: ${error.message}.`);
        throw error;
      }
      const records = scopeEntry[names.records];
      if (records === undefined || records === null) continue;
      if (!Array.isArray(records)) throw new OtlpDecodeError(`"${names.records}" is not a list.`);
      for (const record of records) {
        try {
          if (!isObject(record)) throw new RecordError("a record is not an object");
          visit(record, origin);
        } catch (error) {
          report.reject(error);
        }
      }
    }
  }
}
