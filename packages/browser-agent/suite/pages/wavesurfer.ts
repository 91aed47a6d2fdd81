import WaveSurfer from "wavesurfer.js";
import { add, root } from "./element.ts";
import { silence } from "./silence.ts";

const wave = WaveSurfer.create({
  container: add(root, '<div id="wave" style="width:600px"></div>'),
  height: 100,
  url: silence,
  peaks: [Array.from({ length: 400 }, (_, n) => Math.sin(n / 9) * ((n % 40) / 40))],
  duration: 7.9,
});
add(root, '<button id="play">Play</button>').onclick = () => void wave.playPause();
add(root, '<button id="back">Back a second</button>').onclick = () => wave.skip(-1);
add(root, '<button id="louder">Zoom in</button>').onclick = () =>
  wave.zoom((wave.options.minPxPerSec || 80) * 1.3);
add(root, '<button id="cut">Cut here</button>');
add(root, '<button id="mark">Mark</button>').onclick = () => {
  setTimeout(() => {
    throw new TypeError("wave.addRegion is not a function");
  }, 60);
};
