/** One server-sent event: its name, and its data as text. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

const fieldsOf = (block: string): StreamEvent => {
  const lines = block.split("\n");
  const value = (field: string): string =>
    lines
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).trimStart())
      .join("\n");
  return { name: value("event"), data: value("data") };
};

/** Takes a stream of text apart into events, however it was cut. */
export function createEventReader(): (text: string) => readonly StreamEvent[] {
  let rest = "";
  return (text) => {
    const blocks = `${rest}${text.replaceAll("\r\n", "\n")}`.split("\n\n");
    rest = blocks.pop() ?? "";
    return blocks.filter((block) => block.trim() !== "").map(fieldsOf);
  };
}
