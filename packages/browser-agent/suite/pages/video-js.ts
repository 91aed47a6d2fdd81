import "video.js/dist/video-js.css";
import videojs from "video.js";
import { add, root } from "./element.ts";
import { silence } from "./silence.ts";

add(root, `<video id="film" class="video-js" width="500" height="280"></video>`);
videojs("film", {
  controls: true,
  playbackRates: [1, 1.5, 2],
  inactivityTimeout: 0,
  sources: [{ src: silence, type: "audio/wav" }],
});
add(root, '<button id="share">Share</button>');
add(root, '<button id="later">Watch later</button>').onclick = async () => {
  const answer = await fetch("/fail");
  if (!answer.ok) throw new Error("list is full");
};
