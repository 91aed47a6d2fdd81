import "air-datepicker/air-datepicker.css";
import AirDatepicker from "air-datepicker";
import en from "air-datepicker/locale/en";
import { add, root } from "./element.ts";

const field = add(root, '<input id="date" placeholder="Arrival" readonly>');
new AirDatepicker(field, {
  locale: en,
  startDate: new Date(2030, 4, 1),
  buttons: ["clear"],
});
add(root, '<button id="search" style="margin-top:420px">Search rooms</button>');
