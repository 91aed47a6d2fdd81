import "react-day-picker/style.css";
import { createElement, useState } from "react";
import { DayPicker } from "react-day-picker";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

function Booking() {
  const [day, setDay] = useState<Date>();
  return createElement(
    "div",
    null,
    createElement(DayPicker, {
      mode: "single",
      defaultMonth: new Date(2030, 4, 1),
      selected: day,
      onSelect: setDay,
    }),
    createElement(
      "button",
      { type: "button", id: "book", onClick: () => undefined },
      "Book this day",
    ),
  );
}

createRoot(root).render(createElement(Booking));
