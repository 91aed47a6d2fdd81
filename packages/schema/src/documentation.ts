export { renderReference } from "./render-reference.ts";
export { renderWire } from "./render-wire.ts";
