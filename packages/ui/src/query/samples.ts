/** Queries to begin with, by what they ask. */
export const samples: Readonly<Record<string, string>> = {
  "Frustrated people": `FROM logs-generic.otel-default
| WHERE attributes.frustration.type IS NOT NULL
| STATS count = COUNT(*), worst = MAX(attributes.frustration.score) BY attributes.user.id
| SORT count DESC`,
  "Rage clicks by page": `FROM logs-generic.otel-default
| WHERE attributes.frustration.type == "rage_click"
| STATS count = COUNT(*) BY attributes.page.url
| SORT count DESC`,
  "Clicks that nothing answered": `FROM logs-generic.otel-default
| WHERE body.text == "user.outcome" AND attributes.outcome.kind == "none"
| STATS count = COUNT(*) BY attributes.target.semantic_name
| SORT count DESC`,
  "Failed requests": `FROM traces-generic.otel-default
| WHERE kind == "Client" AND attributes.http.response.status_code >= 400
| STATS count = COUNT(*) BY attributes.url.full, attributes.http.response.status_code
| SORT count DESC`,
  "Slowest operations": `FROM traces-generic.otel-default
| STATS slowest = MAX(duration), count = COUNT(*) BY resource.attributes.service.name, name
| SORT slowest DESC
| LIMIT 20`,
};
