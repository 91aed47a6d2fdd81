import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import { add, root } from "./element.ts";

const box = add(
  root,
  '<div id="box" style="height:400px;width:420px;overflow:auto;border:1px solid"><div style="position:relative"></div></div>',
);
const inner = box.firstElementChild;
const list = new Virtualizer<HTMLElement, HTMLElement>({
  count: 5000,
  getScrollElement: () => box,
  estimateSize: () => 40,
  overscan: 4,
  scrollToFn: elementScroll,
  observeElementRect,
  observeElementOffset,
  onChange: () => draw(),
});
const opened = new Set<number>();

function draw(): void {
  if (!(inner instanceof HTMLElement)) return;
  inner.style.height = `${list.getTotalSize()}px`;
  inner.innerHTML = list
    .getVirtualItems()
    .map(
      ({ index, start }) =>
        `<div data-row="${index}" style="position:absolute;top:${start}px;height:40px;width:100%;cursor:pointer;background:${opened.has(index) ? "#fe9" : "#fff"}">Order ${index} <button class="track">Track</button></div>`,
    )
    .join("");
}

box.addEventListener("click", (event) => {
  const target = event.target;
  if (!(target instanceof HTMLElement) || target.matches(".track")) return;
  const row = Number(target.dataset.row);
  if (opened.has(row)) opened.delete(row);
  else opened.add(row);
  draw();
});
list._didMount();
list._willUpdate();
draw();
