import "vanilla-calendar-pro/styles/index.css";
import { Calendar } from "vanilla-calendar-pro";
import { add, root } from "./element.ts";

add(root, '<div id="calendar" style="width:320px"></div>');
new Calendar("#calendar", {
  selectedMonth: 4,
  selectedYear: 2030,
  dateMin: "2029-01-01",
  dateMax: "2030-12-31",
  disableDates: ["2030-05-20"],
}).init();
add(root, '<button id="book">Book this day</button>');
add(root, '<button id="wait">Waiting list</button>').onclick = async () => {
  await fetch("/slow?ms=500");
  throw new Error("waiting list is closed");
};
