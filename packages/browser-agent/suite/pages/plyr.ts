import "plyr/dist/plyr.css";
// @ts-expect-error its types forget the default export
import Plyr from "plyr";
import { add, root } from "./element.ts";
import { silence } from "./silence.ts";

add(root, `<audio id="song" src="${silence}" loop></audio>`);
new Plyr("#song", {
  loadSprite: false,
  iconUrl: "",
  controls: [
    "play",
    "rewind",
    "fast-forward",
    "progress",
    "current-time",
    "mute",
    "volume",
    "settings",
  ],
  seekTime: 1,
});
add(
  root,
  '<p><button id="lyrics">Lyrics</button> <button id="playlist">Add to playlist</button></p>',
);
document.getElementById("playlist")?.addEventListener("click", () => {
  void fetch("/ok").then(() => {
    throw new TypeError("playlist is undefined");
  });
});
