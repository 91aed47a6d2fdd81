const known = /* @__PURE__ */ new Map<string, boolean>();
let sheets = 0;

/** Whether any style sheet of the page looks at the attribute; those that cannot be read may. */
function search(attribute: string): boolean {
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules) if (rule.cssText.includes(attribute)) return true;
    } catch {
      return true;
    }
  }
  return document.adoptedStyleSheets?.length > 0;
}

/** Whether a change of this attribute can change how the page looks. */
export function isStyledBy(attribute: string): boolean {
  if (document.styleSheets.length !== sheets) known.clear();
  sheets = document.styleSheets.length;
  const answer = known.get(attribute) ?? search(attribute);
  known.set(attribute, answer);
  return answer;
}
