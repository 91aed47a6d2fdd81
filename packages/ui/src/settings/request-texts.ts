/** A text that a request's body holds, by who says it. */
export interface RequestText {
  readonly role: string;
  readonly text: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function textsIn(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(textsIn).join("\n");
  return isRecord(value) ? textsIn(value.text ?? value.content ?? "") : "";
}

/** What the body of a request to a model says, without the marks of its JSON. */
export function requestTexts(body: string): readonly RequestText[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return [{ role: "body", text: body }];
  }
  if (!isRecord(parsed)) return [];
  const system = textsIn(parsed.system);
  const messages: readonly unknown[] = Array.isArray(parsed.messages) ? parsed.messages : [];
  return [
    ...(system === "" ? [] : [{ role: "system", text: system }]),
    ...messages.flatMap((message) =>
      isRecord(message) ? [{ role: String(message.role), text: textsIn(message.content) }] : [],
    ),
  ];
}
