import "toastify-js/src/toastify.css";
import Toastify from "toastify-js";
import { add, root } from "./element.ts";

const note = (text: string, gravity: "top" | "bottom") =>
  Toastify({ text, duration: 1500, gravity, close: true }).showToast();
let people = 3;
setInterval(() => note(`${++people} people look at this room`, "bottom"), 700);
add(root, '<button id="hold">Hold the room</button>').onclick = () => {
  setTimeout(() => note("The room is held", "top"), 500);
};
add(root, '<button id="favour">Remember</button>');
add(root, '<button id="date">Change dates</button>').onclick = () => {
  document.querySelector("#dates")?.animate([], 1);
  throw new ReferenceError("picker is not defined");
};
