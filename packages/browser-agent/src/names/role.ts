/** Roles by tag, and by the type of inputs. */
const roles: Readonly<Record<string, string>> = {
  a: "link",
  area: "link",
  button: "button",
  summary: "button",
  textarea: "textbox",
  option: "option",
  select: "combobox",
  img: "img",
  dialog: "dialog",
  tr: "row",
  td: "cell",
  th: "columnheader",
  li: "listitem",
  meter: "meter",
  "input:submit": "button",
  "input:reset": "button",
  "input:button": "button",
  "input:image": "button",
  "input:checkbox": "checkbox",
  "input:radio": "radio",
  "input:range": "slider",
  "input:number": "spinbutton",
  "input:search": "searchbox",
};

/** The ARIA role of an element, explicit or of its kind; undefined if it has none of note. */
export function roleOf(element: Element): string | undefined {
  const explicit = /[a-z]+/.exec(element.getAttribute("role")?.toLowerCase() ?? "")?.[0];
  if (explicit && !isPresentational(explicit)) return explicit;
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return "heading";
  if (tag === "input") return roles[`input:${element.getAttribute("type")}`] ?? "textbox";
  if (element.matches("select[multiple]")) return "listbox";
  return element.matches("a:not([href]),area:not([href])") ? undefined : roles[tag];
}

/** Whether this is the role of an element that only gives others a place. */
export const isPresentational = (role: string | null): boolean =>
  /^(?:none|presentation)$/.test(role ?? "");

/** Whether the role takes its name from what the element contains. */
export const isNamedByContent = (role: string | undefined): boolean =>
  /^(?:button|(?:grid)?cell|checkbox|(?:column|row)header|heading|link|menuitem(?:checkbox|radio)?|option|radio|row|sectionhead|switch|tab|tooltip|treeitem)$/.test(
    role ?? "",
  );
