import { createSignal } from "solid-js";
import h from "solid-js/h";
import { render } from "solid-js/web";
import { root } from "./element.ts";

const [price, setPrice] = createSignal(100);
const [amount, setAmount] = createSignal(1);
const [note, setNote] = createSignal("");
setInterval(() => setPrice((now) => now + 1), 600);

const orders = Array.from({ length: 80 }, (_, n) => h("p", {}, `Order ${n} of the day`));
const page = () =>
  h(
    "section",
    {},
    h("h2", {}, () => `Price now ${price()}`),
    h("output", { id: "amount" }, () => amount()),
    h("button", { id: "more", onClick: () => setAmount((n) => n + 1) }, "More"),
    h("button", { id: "buy", onClick: () => setAmount((n) => n) }, "Buy at this price"),
    h(
      "button",
      { id: "alarm", onClick: () => setTimeout(() => setNote("Alarm is set"), 1600) },
      "Set an alarm",
    ),
    h(
      "button",
      {
        id: "sell",
        onClick: () => {
          setNote(JSON.parse(note()));
        },
      },
      "Sell",
    ),
    h("p", { role: "status" }, note),
    h("div", {}, ...orders),
  );
render(() => page()(), root);
