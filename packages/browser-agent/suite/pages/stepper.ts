import "bootstrap/dist/css/bootstrap.min.css";
import "bs-stepper/dist/css/bs-stepper.css";
import Stepper from "bs-stepper";
import { add, root } from "./element.ts";

const parts = ["address", "payment", "overview", "done"];
const header = parts
  .map(
    (part) =>
      `<div class="step" data-target="#${part}"><button class="step-trigger" role="tab" id="to-${part}"><span class="bs-stepper-label">${part}</span></button></div>`,
  )
  .join("");
const content = parts
  .map(
    (part) =>
      `<div id="${part}" class="content" role="tabpanel"><h4>${part}</h4><button class="next">Next</button></div>`,
  )
  .join("");
const element = add(
  root,
  `<div id="wizard" class="bs-stepper"><div class="bs-stepper-header">${header}</div><div class="bs-stepper-content">${content}</div></div>`,
);
const wizard = new Stepper(element, { linear: true });
for (const button of element.querySelectorAll<HTMLElement>(".next"))
  button.onclick = () => wizard.next();
add(root, '<button id="voucher">Use a voucher</button>').onclick = () => {
  wizard.to(0);
};
add(root, '<button id="bill">Preview the bill</button>').onclick = () =>
  queueMicrotask(() => JSON.parse("total"));
