import "media-chrome";
import { add, root } from "./element.ts";

/** Eight seconds, so that none of the scenarios outlasts it. */
const silence = `data:audio/wav;base64,${btoa(`RIFF\x24\xf8\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data\x00\xf8\x00\x00${"\x80".repeat(63488)}`)}`;
add(
  root,
  `<media-controller audio style="width:500px"><audio slot="media" src="${silence}"></audio><media-control-bar><media-play-button></media-play-button><media-mute-button></media-mute-button><media-seek-forward-button></media-seek-forward-button><media-time-range></media-time-range><media-playback-rate-button></media-playback-rate-button></media-control-bar></media-controller>`,
);
add(root, '<button id="chapters">Chapters</button>');
