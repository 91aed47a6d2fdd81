import * as Select from "@radix-ui/react-select";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

const item = (value: string) =>
  h(Select.Item, { value, key: value, id: value }, h(Select.ItemText, null, value));

createRoot(root).render(
  h(
    "div",
    { style: { padding: 80 } },
    h(
      Select.Root,
      null,
      h(Select.Trigger, { id: "size" }, h(Select.Value, { placeholder: "Size" })),
      h(
        Select.Portal,
        null,
        h(Select.Content, null, h(Select.Viewport, null, ["S", "M", "L"].map(item))),
      ),
    ),
    h("button", { id: "guide", type: "button" }, "Size guide"),
  ),
);
