import type { Origin } from "../../records.ts";
import { type AttributeSink, attributeSink } from "../attributes.ts";
import { OtlpDecodeError } from "../error.ts";
import { RecordError, type Report } from "../report.ts";
import { BYTES, forEachField, type Reader, readMessage } from "./reader.ts";
import { readAttribute, readText } from "./values.ts";

interface Scope {
  readonly name: string;
  readonly version: string;
  readonly attributes: AttributeSink;
}

function readScope(reader: Reader, report: Report): Scope {
  const attributes = attributeSink();
  let name = "";
  let version = "";
  forEachField(reader, (field, wire) => {
    if (wire !== BYTES) return false;
    if (field === 1) name = readText(reader, report);
    else if (field === 2) version = readText(reader, report);
    else if (field === 3) readAttribute(reader, attributes, report);
    else return false;
    return true;
  });
  return { name, version, attributes };
}

function readResource(reader: Reader, report: Report): AttributeSink {
  const sink = attributeSink();
  forEachField(reader, (field, wire) => {
    if (field !== 1 || wire !== BYTES) return false;
    readAttribute(reader, sink, report);
    return true;
  });
  return sink;
}

const originOf = (
  resource: AttributeSink,
  scope: Scope | undefined,
  schemaUrl: string,
): Origin => ({
  resource: resource.values,
  ...(scope?.name ? { scopeName: scope.name } : {}),
  ...(scope?.version ? { scopeVersion: scope.version } : {}),
  ...(scope?.attributes.count ? { scopeAttributes: scope.attributes.values } : {}),
  ...(schemaUrl === "" ? {} : { schemaUrl }),
});

/** The ranges of field 2 and what fields 1 and 3 say of them; they may come in any order. */
function readContainer<T>(
  reader: Reader,
  readHead: (head: Reader) => T,
  report: Report,
): { head: T | undefined; children: Reader[]; schemaUrl: string } {
  const children: Reader[] = [];
  let head: T | undefined;
  let schemaUrl = "";
  forEachField(reader, (field, wire) => {
    if (wire !== BYTES) return false;
    if (field === 1) head = readHead(readMessage(reader));
    else if (field === 2) children.push(readMessage(reader));
    else if (field === 3) schemaUrl = readText(reader, report);
    else return false;
    return true;
  });
  return { head, children, schemaUrl };
}

/** The ranges that field 1 of the request holds: one for each resource. */
export function readResources(body: Reader): Reader[] {
  const resources: Reader[] = [];
  forEachField(body, (field, wire) => {
    if (field !== 1 || wire !== BYTES) return false;
    resources.push(readMessage(body));
    return true;
  });
  return resources;
}

/** Walks resources, scopes and records, as the JSON reader does. */
export function forEachRecord(
  body: Reader,
  report: Report,
  visit: (record: Reader, origin: Origin) => void,
): void {
  for (const resourceReader of readResources(body)) {
    try {
      const resource = readContainer(resourceReader, (head) => readResource(head, report), report);
      for (const scopeReader of resource.children) {
        const scope = readContainer(scopeReader, (head) => readScope(head, report), report);
        const origin = originOf(resource.head ?? attributeSink(), scope.head, scope.schemaUrl);
        for (const record of scope.children) visitSafely(record, origin, report, visit);
      }
    } catch (error) {
      if (error instanceof RecordError) throw new OtlpDecodeError(`Resource: ${error.message}.`);
      throw error;
    }
  }
}

function visitSafely(
  record: Reader,
  origin: Origin,
  report: Report,
  visit: (record: Reader, origin: Origin) => void,
): void {
  try {
    visit(record, origin);
  } catch (error) {
    report.reject(error);
  }
}
