const valid = /^\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/u;
const separator = "\u0004";

/** A number such that text order is number order: its length first. */
const numberKey = (digits: string): string => {
  const plain = digits.replace(/^0+(?=\d)/u, "");
  return String.fromCharCode(96 + Math.min(plain.length, 25)) + plain;
};

const identifierKey = (part: string): string =>
  /^\d+$/u.test(part) ? numberKey(part) : `z${part}\u0001`;

function orderOf(text: string): string {
  if (!valid.test(text)) return `~${text}`;
  const [rest = "", build] = text.split("+", 2);
  const dash = rest.indexOf("-");
  const main = dash < 0 ? rest : rest.slice(0, dash);
  const numbers = main.split(".").map(numberKey).join("");
  const before =
    dash < 0
      ? "\u0003"
      : `\u0002${rest
          .slice(dash + 1)
          .split(".")
          .map(identifierKey)
          .join("")}`;
  return ` ${numbers}${before}${build ? `+${build}` : ""}`;
}

/** A version as text that sorts as versions do and ends in the version as written. */
export const versionKey = (text: string): string => orderOf(text) + separator + text;

export const versionText = (key: string): string => key.slice(key.lastIndexOf(separator) + 1);
