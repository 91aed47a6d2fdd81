import { Command } from "cmdk";
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

function Palette() {
  const [theme, setTheme] = useState("light");
  return h(
    Command,
    { label: "Commands", style: { width: 360, border: "1px solid" } },
    h(Command.Input, { placeholder: "What to do?" }),
    h(
      Command.List,
      null,
      h(Command.Empty, null, "Nothing found."),
      h(Command.Item, { onSelect: () => undefined }, "New document"),
      h(
        Command.Item,
        { id: "theme", onSelect: () => setTheme(theme === "light" ? "dark" : "light") },
        `Theme: ${theme}`,
      ),
      h(Command.Item, { onSelect: () => JSON.parse(theme) }, "Synchronise"),
      h(Command.Item, { disabled: true }, "Publish"),
    ),
  );
}

createRoot(root).render(h(Palette));
