const fence = /^[ \t]*(`{3,})([^\n]*)\n([\s\S]*?)^[ \t]*\1[ \t]*$/gmu;
const quoted = /'((?:FROM|ROW|SHOW|SET)\s[^']*)'/gu;
const inline = /(?:`` |`)((?:FROM|ROW) [^`\n]*(?:`[^`\n]+)*?)(?: ``|`)(?!`)/gu;

const isQuery = (text: string): boolean =>
  /^(?:(?:--|\/\/)[^\n]*\n)*\s*(?:FROM|ROW|SHOW|SET)\s/u.test(text);

/** The ES|QL queries of a Markdown text: fenced, quoted in a shell line, or in a line of text. */
export function documentQueries(markdown: string): readonly string[] {
  const found: string[] = [];
  const prose = markdown.replace(
    fence,
    (_whole, _ticks: string, language: string, body: string) => {
      if (language === "text") return "";
      if (isQuery(body)) found.push(body.trim());
      else found.push(...[...body.matchAll(quoted)].map(([, query = ""]) => query));
      return "";
    },
  );
  found.push(...[...prose.matchAll(inline)].map(([, query = ""]) => query));
  return found;
}
