/** Elasticsearch's version whose `_query` this one follows; its client checks it. */
export const followedVersion = "9.5.0";

/** Without this header Elasticsearch's own client refuses to talk. */
export const productHeader = { "x-elastic-product": "Elasticsearch" } as const;

/** What `GET /` says to a client that asks for JSON. */
export function productDocument(name: string, uuid: string): Record<string, unknown> {
  return {
    name,
    cluster_name: "session-replay",
    cluster_uuid: uuid,
    version: {
      number: followedVersion,
      build_flavor: "default",
      build_type: "session-replay",
      build_hash: "unknown",
      build_date: "2026-11-01T00:00:00.000Z",
      build_snapshot: false,
      lucene_version: "10.3.2",
      minimum_wire_compatibility_version: "8.19.0",
      minimum_index_compatibility_version: "8.0.0",
    },
    tagline: "You Know, for Search",
  };
}
