import "driver.js/dist/driver.css";
import { driver } from "driver.js";
import { add, root } from "./element.ts";

for (const name of ["Search", "Basket", "Account", "Help"])
  add(root, `<p style="padding:10px"><button id="${name.toLowerCase()}">${name}</button></p>`);
const steps = ["search", "basket", "account"].map((id) => ({
  element: `#${id}`,
  popover: { title: id, description: `This is the ${id}.` },
}));
const tour = driver({ showProgress: true, animate: false, allowClose: false, steps });
const short = driver({ animate: false, allowClose: true, steps: steps.slice(0, 1) });
add(root, '<button id="tour">Show me around</button>').onclick = () => tour.drive();
add(root, '<button id="tip">A tip</button>').onclick = () => short.drive();
