import htmx from "htmx.org";
import { add, root } from "./element.ts";

add(
  root,
  '<p>Stock: <span hx-get="/blank" hx-trigger="every 400ms" hx-swap="innerHTML">0</span></p>',
);
add(root, '<button id="more" hx-get="/blank" hx-target="#list" hx-swap="beforeend">More</button>');
add(root, '<div id="list" style="min-height:60px"></div>');
add(root, '<button id="slow" hx-get="/slow?ms=1300" hx-target="#late">Ask the shop</button>');
add(root, '<div id="late"></div>');
add(root, '<button id="mute" hx-post="/ok" hx-swap="none">Do not disturb</button>');
add(root, '<button id="call">Call me back</button>').addEventListener("click", () =>
  htmx.trigger(document.body, "no-such-event"),
);
add(root, '<button id="sum" hx-get="/blank" hx-target="#list">Sum</button>');
document.body.addEventListener("htmx:before:request", (event) => {
  if (event.target instanceof Element && event.target.id === "sum") throw new Error("no sum");
});
htmx.process(root);
