import type { Attributes, Origin } from "@session-replay/otlp";

const invalid = /[\\/*?"<>| ,#:-]/g;

const part = (value: unknown, fallback: string): string => {
  if (typeof value !== "string" || value === "") return fallback;
  return value.toLowerCase().replace(invalid, "_").slice(0, 100);
};

/**
 * The stream that `data_stream.dataset` and `data_stream.namespace` route a record to, as Elastic's
 * exporter does (record before scope before resource); null if that is the default one.
 */
export function routedStream(
  prefix: "logs" | "traces",
  attributes: Attributes,
  { scopeAttributes, resource }: Origin,
): string | null {
  const say = (name: string): unknown =>
    attributes[name] ?? scopeAttributes?.[name] ?? resource[name];
  const [dataset, namespace] = [say("data_stream.dataset"), say("data_stream.namespace")];
  if (dataset === undefined && namespace === undefined) return null;
  const name = `${prefix}-${part(dataset, "generic")}.otel-${part(namespace, "default")}`;
  return name === `${prefix}-generic.otel-default` ? null : name;
}
