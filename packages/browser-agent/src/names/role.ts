const inputRoles: Readonly<Record<string, string>> = {
  button: "button",
  submit: "button",
  reset: "button",
  image: "button",
  checkbox: "checkbox",
  radio: "radio",
  range: "slider",
  number: "spinbutton",
  search: "searchbox",
};

const elementRoles: Readonly<Record<string, string>> = {
  a: "link",
  area: "link",
  button: "button",
  summary: "button",
  textarea: "textbox",
  option: "option",
  img: "img",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  dialog: "dialog",
  form: "form",
  nav: "navigation",
  table: "table",
  tr: "row",
  td: "cell",
  th: "columnheader",
  li: "listitem",
  ul: "list",
  ol: "list",
  progress: "progressbar",
  meter: "meter",
  output: "status",
  fieldset: "group",
  p: "paragraph",
};

/** The ARIA role of an element, explicit or of its kind; undefined if it has none of note. */
export function roleOf(element: Element): string | undefined {
  const explicit = element.getAttribute("role");
  if (explicit) {
    const first = explicit.trim().toLowerCase().split(/\s+/)[0];
    if (first && first !== "none" && first !== "presentation") return first;
  }
  const tag = element.localName;
  if (tag === "input") return inputRoles[element.getAttribute("type") ?? ""] ?? "textbox";
  if (tag === "select") return element.hasAttribute("multiple") ? "listbox" : "combobox";
  if ((tag === "a" || tag === "area") && !element.hasAttribute("href")) return undefined;
  return elementRoles[tag];
}

const namedByContent = new Set(
  (
    "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox " +
    "menuitemradio option radio row rowheader sectionhead switch tab tooltip treeitem"
  ).split(" "),
);

/** Whether the role takes its name from what the element contains. */
export const isNamedByContent = (role: string | undefined): boolean =>
  role !== undefined && namedByContent.has(role);
