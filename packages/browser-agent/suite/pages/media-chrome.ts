import "media-chrome";
import { add, root } from "./element.ts";
import { silence } from "./silence.ts";

add(
  root,
  `<media-controller audio style="width:500px"><audio slot="media" src="${silence}"></audio><media-control-bar><media-play-button></media-play-button><media-mute-button></media-mute-button><media-seek-forward-button></media-seek-forward-button><media-time-range></media-time-range><media-playback-rate-button></media-playback-rate-button></media-control-bar></media-controller>`,
);
add(root, '<button id="chapters">Chapters</button>');
