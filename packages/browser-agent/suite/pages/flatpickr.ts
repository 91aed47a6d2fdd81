import "flatpickr/dist/flatpickr.min.css";
import flatpickr from "flatpickr";
import { add, root } from "./element.ts";

const field = add(root, '<input id="date" placeholder="Arrival">');
flatpickr(field, { minDate: "2030-05-10", defaultDate: "2030-05-15", inline: true });
add(root, '<button id="apply">Apply dates</button>');
