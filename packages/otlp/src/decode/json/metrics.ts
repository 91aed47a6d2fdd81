import { envelopeList, isObject, type JsonObject, parseBody } from "./parse.ts";

const kinds = ["gauge", "sum", "histogram", "exponentialHistogram", "summary"];

const pointsOf = (metric: JsonObject): number =>
  kinds.reduce((count, kind) => {
    const data = metric[kind];
    const points = isObject(data) ? data.dataPoints : undefined;
    return count + (Array.isArray(points) ? points.length : 0);
  }, 0);

export const countJsonPoints = (body: Uint8Array): number =>
  envelopeList(parseBody(body), "resourceMetrics")
    .flatMap((resource) => envelopeList(resource, "scopeMetrics"))
    .flatMap((scope) => envelopeList(scope, "metrics"))
    .reduce((count, metric) => count + pointsOf(metric), 0);
