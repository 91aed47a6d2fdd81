import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import Select from "react-select";
import AsyncSelect from "react-select/async";
import { root } from "./element.ts";

const cities = ["Cork", "Dublin", "Galway", "Sligo"].map((name) => ({
  value: name,
  label: name,
  isDisabled: name === "Sligo",
}));
const found = (text: string) =>
  new Promise<typeof cities>((done) => {
    setTimeout(() => done(cities.filter(({ value }) => value.includes(text))), 900);
  });

function Trip() {
  const [error, setError] = useState<readonly string[] | undefined>([]);
  return h(
    "section",
    { style: { display: "grid", gap: 20, width: 400 } },
    h(Select, { inputId: "city", classNamePrefix: "one", options: cities, isClearable: true }),
    h(Select, {
      inputId: "stops",
      classNamePrefix: "many",
      isMulti: true,
      options: cities,
      defaultValue: cities.slice(0, 3),
    }),
    h(AsyncSelect, {
      inputId: "far",
      classNamePrefix: "far",
      loadOptions: found,
      defaultOptions: false,
    }),
    h("button", { type: "button", id: "apply" }, "Show trips"),
    h(
      "button",
      { type: "button", id: "cheapest", onClick: () => setError(undefined) },
      "Cheapest first",
    ),
    h("p", null, error === undefined ? JSON.parse("undefined") : "No trips yet"),
  );
}

createRoot(root).render(h(Trip));
