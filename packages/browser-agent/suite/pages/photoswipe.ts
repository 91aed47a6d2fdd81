import "photoswipe/style.css";
import PhotoSwipe from "photoswipe";
import { add, root } from "./element.ts";

const picture = (n: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="800" height="500" fill="hsl(${n * 70} 60% 60%)"/></svg>`)}`;
const photos = [1, 2, 3, 4, 5].map((n) => ({ src: picture(n), width: 800, height: 500 }));
add(root, '<button id="open">Gallery</button>').onclick = () => {
  new PhotoSwipe({ dataSource: photos, index: 0, loop: true }).init();
};
add(
  root,
  `<img id="thumb" alt="Front" width="160" height="100" style="cursor:zoom-in" src="${picture(1)}">`,
);
