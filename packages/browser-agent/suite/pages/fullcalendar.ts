import { Calendar } from "@fullcalendar/core";
import dayGrid from "@fullcalendar/daygrid";
import interaction from "@fullcalendar/interaction";
import { add, root } from "./element.ts";

const element = add(root, '<div id="calendar"></div>');
new Calendar(element, {
  plugins: [dayGrid, interaction],
  initialDate: "2030-05-15",
  editable: true,
  events: [{ title: "Review", start: "2030-05-16" }],
  dateClick: (info) => {
    info.dayEl.style.background = info.dayEl.style.background ? "" : "#fe9";
  },
  customButtons: { share: { text: "Share", click: () => undefined } },
  headerToolbar: { left: "prev,next", center: "title", right: "share" },
}).render();
add(root, '<div style="height:3000px"></div>');
