import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/components/button/button.js";
import "@shoelace-style/shoelace/dist/components/details/details.js";
import "@shoelace-style/shoelace/dist/components/dialog/dialog.js";
import "@shoelace-style/shoelace/dist/components/rating/rating.js";
import "@shoelace-style/shoelace/dist/components/switch/switch.js";
import { add, root } from "./element.ts";

add(root, '<sl-button id="dead">Add to wishlist</sl-button>');
add(root, '<sl-button id="boom">Compare</sl-button>').onclick = () => {
  JSON.parse("{");
};
const dialog = add(root, '<sl-dialog label="Wishlist">Empty.</sl-dialog>');
add(root, '<sl-button id="open">Open wishlist</sl-button>').onclick = () => {
  dialog.setAttribute("open", "");
};
add(root, '<div><sl-switch id="switch">News</sl-switch></div>');
add(root, '<div><sl-rating id="rating"></sl-rating></div>');
add(root, '<sl-details id="details" summary="Delivery">Two days.</sl-details>');
