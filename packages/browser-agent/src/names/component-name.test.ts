// @vitest-environment happy-dom
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { createApp, h } from "vue";
import { componentName } from "./component-name.ts";

const CartButton = () => createElement("a", null, createElement("i"));
const minified = () => createElement(CartButton);
const t = () => createElement("a");

/** An element of a fresh page, and what is in it. */
function place(html: string): Element {
  document.body.innerHTML = html;
  const [element] = document.body.children;
  if (!element) throw new Error("nothing was placed");
  return element;
}

const buttonIn = (host: Element): Element => host.querySelector("a,button") ?? host;

test("React's is the nearest with a name", () => {
  const host = place("<main></main>");
  flushSync(() => createRoot(host).render(createElement(minified)));
  expect(componentName(buttonIn(host))).toBe("CartButton");
  expect(componentName(host.querySelector("i") ?? host)).toBe("CartButton");
});

test("Vue's is the nearest with a name", () => {
  const host = place("<main></main>");
  createApp({ name: "CartView", render: () => h({ render: () => h("a") }) }).mount(host);
  expect(componentName(buttonIn(host))).toBe("CartView");
});

test("Svelte's is the file that its development build notes", () => {
  const button = place("<button></button>");
  Reflect.set(button, "__svelte_meta", { loc: { file: "src/lib/CartButton.svelte", line: 4 } });
  expect(componentName(button)).toBe("CartButton");
});

test.each([
  ["Angular's is its element", "<app-cart _nghost-ng-c42><p><button></button></p></app-cart>"],
  ["that of a web component is its element", "<app-cart><button></button></app-cart>"],
])("%s", (_, html) => {
  expect(componentName(buttonIn(place(html)))).toBe("app-cart");
});

test("a page without components has none, and names of minifiers say nothing", () => {
  const host = place("<main><button></button></main>");
  expect(componentName(buttonIn(host))).toBeUndefined();
  flushSync(() => createRoot(host).render(createElement(t)));
  expect(componentName(buttonIn(host))).toBeUndefined();
});
