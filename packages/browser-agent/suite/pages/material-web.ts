import "@material/web/button/filled-button.js";
import "@material/web/button/outlined-button.js";
import "@material/web/checkbox/checkbox.js";
import "@material/web/chips/chip-set.js";
import "@material/web/chips/filter-chip.js";
import "@material/web/dialog/dialog.js";
import "@material/web/iconbutton/icon-button.js";
import "@material/web/progress/circular-progress.js";
import "@material/web/slider/slider.js";
import "@material/web/switch/switch.js";
import "@material/web/tabs/primary-tab.js";
import "@material/web/tabs/tabs.js";
import "@material/web/textfield/outlined-text-field.js";
import { add, root } from "./element.ts";

add(root, '<md-filled-button id="book">Book a table</md-filled-button>');
add(root, '<md-outlined-button id="full" disabled>Join the list</md-outlined-button>');
add(root, '<md-icon-button id="star" aria-label="Star">★</md-icon-button>');
add(root, '<div><label>News <md-switch id="news"></md-switch></label></div>');
add(root, '<div><md-checkbox id="terms" aria-label="Terms"></md-checkbox></div>');
add(
  root,
  '<md-chip-set><md-filter-chip id="vegan" label="Vegan"></md-filter-chip><md-filter-chip id="garden" label="Garden"></md-filter-chip></md-chip-set>',
);
add(
  root,
  '<md-tabs><md-primary-tab>Lunch</md-primary-tab><md-primary-tab id="dinner">Dinner</md-primary-tab></md-tabs>',
);
add(root, '<md-outlined-text-field id="name" label="Name"></md-outlined-text-field>');
add(root, '<div><md-slider id="people" min="1" max="8" value="2"></md-slider></div>');
const dialog = add(
  root,
  '<md-dialog><div slot="headline">Cancel?</div><div slot="content">Your table goes to others.</div><div slot="actions"><md-filled-button id="yes">Yes</md-filled-button></div></md-dialog>',
);
add(root, '<md-outlined-button id="cancel">Cancel booking</md-outlined-button>').onclick = () =>
  dialog.setAttribute("open", "");
add(root, '<md-outlined-button id="menu">Menu of the day</md-outlined-button>').onclick = () => {
  dialog.querySelector("#dishes")?.remove();
  throw new Error("no dishes");
};
const waiting = add(root, '<md-outlined-button id="find">Find a date</md-outlined-button>');
waiting.onclick = () => {
  const wheel = add(root, "<md-circular-progress indeterminate></md-circular-progress>");
  setTimeout(() => wheel.replaceWith("Friday at eight"), 2600);
};
