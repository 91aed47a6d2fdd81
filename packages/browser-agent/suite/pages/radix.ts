import * as Accordion from "@radix-ui/react-accordion";
import * as Dialog from "@radix-ui/react-dialog";
import * as Tabs from "@radix-ui/react-tabs";
import { Fragment, createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

const dialog = h(
  Dialog.Root,
  null,
  h(Dialog.Trigger, { id: "open" }, "Delete account"),
  h(
    Dialog.Portal,
    null,
    h(Dialog.Overlay, { style: { position: "fixed", inset: 0, background: "#0008" } }),
    h(
      Dialog.Content,
      { style: { position: "fixed", top: 100, left: 100, padding: 30, background: "#fff" } },
      h(Dialog.Title, null, "Are you sure?"),
      h(Dialog.Description, null, "This cannot be undone."),
      h("button", { type: "button", id: "confirm" }, "Yes, delete"),
      h(Dialog.Close, { id: "close" }, "No"),
    ),
  ),
);
const tabs = h(
  Tabs.Root,
  { defaultValue: "a" },
  h(
    Tabs.List,
    null,
    h(Tabs.Trigger, { value: "a", id: "ta" }, "Specs"),
    h(Tabs.Trigger, { value: "b", id: "tb" }, "Reviews"),
  ),
  h(Tabs.Content, { value: "a" }, "Weight 200 g"),
  h(Tabs.Content, { value: "b" }, "Good shoes"),
);
const accordion = h(
  Accordion.Root,
  { type: "single", collapsible: true },
  h(
    Accordion.Item,
    { value: "x" },
    h(Accordion.Header, null, h(Accordion.Trigger, { id: "fold" }, "Delivery")),
    h(Accordion.Content, null, "Two days."),
  ),
);

createRoot(root).render(h(Fragment, null, dialog, h("hr"), tabs, h("hr"), accordion));
