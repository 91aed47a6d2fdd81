import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

function Cart({ lines }: { readonly lines: readonly string[] | undefined }) {
  return h("p", { id: "cart" }, `${lines?.length ?? 0} lines`);
}

function Broken(): never {
  throw new TypeError("Cannot read properties of undefined (reading 'price')");
}

function Shop() {
  const [count, setCount] = useState(1);
  const [broken, setBroken] = useState(false);
  return h(
    "section",
    null,
    h(
      "button",
      { type: "button", id: "less", onClick: () => setCount((n) => Math.max(1, n - 1)) },
      "−",
    ),
    h("output", null, count),
    h("button", { type: "button", id: "more", onClick: () => setCount((n) => n + 1) }, "+"),
    h("button", { type: "button", id: "stale", onClick: () => setCount((n) => n) }, "Update cart"),
    h("button", { type: "button", id: "crash", onClick: () => setBroken(true) }, "Show price"),
    h(
      "button",
      { type: "button", id: "handler", onClick: () => Promise.reject(new Error("out of stock")) },
      "Reserve",
    ),
    h(Cart, { lines: [] }),
    broken ? h(Broken) : null,
  );
}

createRoot(root).render(h(Shop));
