/** ES|QL of the controls that people used in a span of time such as `24 hours`, the worst first. */
export const elementQuery = (esql: string): string => `FROM logs-generic.otel-default
| WHERE @timestamp >= NOW() - ${esql} AND attributes.target.semantic_name IS NOT NULL
| STATS clicks = COUNT(*) WHERE body.text == "user.click",
    unanswered = COUNT(*) WHERE body.text == "user.outcome" AND attributes.outcome.kind == "none",
    rage = COUNT(*) WHERE attributes.frustration.type == "rage_click",
    dead = COUNT(*) WHERE attributes.frustration.type == "dead_click",
    errors = COUNT(*) WHERE attributes.frustration.type == "error_click",
    people = COUNT_DISTINCT(attributes.user.id),
    examples = VALUES(attributes.session.id) WHERE attributes.frustration.type IS NOT NULL
    BY element = attributes.target.semantic_name, page = attributes.url.path
| WHERE clicks > 0
| SORT rage DESC, dead DESC, errors DESC, unanswered DESC, clicks DESC
| LIMIT 100
| EVAL examples = MV_SLICE(examples, 0, 2)`;
