import "cropperjs";
import { add, root } from "./element.ts";

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/><circle cx="120" cy="90" r="50"/></svg>')}`;
add(
  root,
  `<cropper-canvas background style="height:300px;width:500px"><cropper-image src="${picture}" alt="Photo" rotatable scalable translatable></cropper-image><cropper-handle action="move" plain></cropper-handle></cropper-canvas>`,
);
const image = document.querySelector("cropper-image");
add(root, '<button id="rotate">Rotate</button>').onclick = () => {
  if (image && "$rotate" in image && typeof image.$rotate === "function") image.$rotate("45deg");
};
add(root, '<button id="crop">Crop</button>').onclick = () => {
  document.querySelector("cropper-selection")?.remove();
};
