import "nouislider/dist/nouislider.css";
import noUiSlider from "nouislider";
import { add, root } from "./element.ts";

const element = add(root, '<div id="slider" style="margin:60px 40px;width:500px"></div>');
const slider = noUiSlider.create(element, {
  start: [200],
  range: { min: 0, max: 1000 },
  tooltips: true,
});
add(root, '<button id="reset">Reset</button>').onclick = () => slider.set([200]);
add(root, '<button id="filter">Apply filter</button>');
