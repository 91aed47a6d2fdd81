import "viewerjs/dist/viewer.css";
import Viewer from "viewerjs";
import { add, root } from "./element.ts";

const picture = (hue: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200" fill="hsl(${hue},60%,50%)"/><circle cx="90" cy="80" r="50" fill="white"/></svg>`)}`;
const album = add(root, '<ul id="album" style="list-style:none;display:flex;gap:8px"></ul>');
for (let n = 0; n < 4; n++)
  add(album, `<li><img src="${picture(n * 80)}" alt="Room ${n}" width="160"></li>`);
new Viewer(album, { transition: true });
add(
  root,
  `<img id="plan" src="${picture(10)}" alt="Floor plan" width="240" style="cursor:zoom-in">`,
);
