import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Disclosure,
  DisclosureButton,
  DisclosurePanel,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Menu,
  MenuButton,
  MenuItem,
  MenuItems,
  Switch,
} from "@headlessui/react";
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

const people = ["Ada", "Grace", "Katherine"];

function Team() {
  const [person, setPerson] = useState("Ada");
  const [on, setOn] = useState(false);
  const [query, setQuery] = useState("");
  return h(
    "section",
    { style: { display: "grid", gap: 10, justifyItems: "start" } },
    h(
      Menu,
      null,
      h(MenuButton, { id: "actions" }, "Actions"),
      h(
        MenuItems,
        { anchor: "bottom start", style: { background: "#eee" } },
        h(MenuItem, null, h("button", { type: "button", id: "rename" }, "Rename")),
        h(
          MenuItem,
          null,
          h("button", { type: "button", onClick: () => JSON.parse("") }, "Archive"),
        ),
      ),
    ),
    h(
      Listbox,
      { value: person, onChange: (to: unknown) => setPerson(String(to)) },
      h(ListboxButton, { id: "person" }, person),
      h(
        ListboxOptions,
        { anchor: "bottom start", style: { background: "#eee" } },
        people.map((name, n) =>
          h(ListboxOption, { key: name, value: name, id: `pick-${n}`, disabled: n === 2 }, name),
        ),
      ),
    ),
    h(Switch, { id: "alerts", checked: on, onChange: setOn }, on ? "Alerts on" : "Alerts off"),
    h(
      Disclosure,
      null,
      h(DisclosureButton, { id: "more" }, "More about the team"),
      h(DisclosurePanel, null, "Founded in 1999."),
    ),
    h(
      Combobox,
      { value: person, onChange: (to: unknown) => setPerson(String(to ?? person)) },
      h(ComboboxInput, { id: "search", onChange: (event) => setQuery(event.target.value) }),
      h(
        ComboboxOptions,
        { anchor: "bottom start" },
        people
          .filter((name) => name.toLowerCase().includes(query))
          .map((name) => h(ComboboxOption, { key: name, value: name, id: `c-${name}` }, name)),
      ),
    ),
    h("button", { type: "button", id: "invite" }, "Invite"),
    h(
      "button",
      { type: "button", id: "leave", onClick: () => Promise.reject(new Error("still owner")) },
      "Leave the team",
    ),
  );
}

createRoot(root).render(h(Team));
