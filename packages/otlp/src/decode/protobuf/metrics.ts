import { readResources } from "./envelope.ts";
import { BYTES, createReader, forEachField, type Reader, readMessage } from "./reader.ts";

// Metric's `data` oneof: gauge, sum, histogram, exponential histogram, summary.
const dataFields = new Set([5, 7, 9, 10, 11]);

function children(reader: Reader, wanted: (field: number) => boolean): Reader[] {
  const found: Reader[] = [];
  forEachField(reader, (field, wire) => {
    if (wire !== BYTES || !wanted(field)) return false;
    found.push(readMessage(reader));
    return true;
  });
  return found;
}

export const countProtobufPoints = (body: Uint8Array): number =>
  readResources(createReader(body))
    .flatMap((resource) => children(resource, (field) => field === 2))
    .flatMap((scope) => children(scope, (field) => field === 2))
    .flatMap((metric) => children(metric, (field) => dataFields.has(field)))
    .flatMap((data) => children(data, (field) => field === 1)).length;
