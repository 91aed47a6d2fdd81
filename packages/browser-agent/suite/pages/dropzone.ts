import "dropzone/dist/dropzone.css";
import Dropzone from "dropzone";
import { add, root } from "./element.ts";

const zone = new Dropzone(add(root, '<form id="zone" class="dropzone"></form>'), {
  url: "/ok",
  autoProcessQueue: false,
  addRemoveLinks: true,
});
add(root, '<button id="photo">Take the sample photo</button>').onclick = () =>
  zone.addFile(
    Object.assign(new File(["sample"], `sample-${zone.files.length}.txt`, { type: "text/plain" }), {
      status: Dropzone.ADDED,
      upload: { uuid: "", progress: 0, total: 6, bytesSent: 0, filename: "sample.txt" },
    }),
  );
add(root, '<button id="upload">Upload all</button>').onclick = () => zone.processQueue();
add(root, '<button id="sign">Sign</button>').onclick = async () => {
  const answer = await fetch("/ok");
  JSON.parse(`${await answer.text()}}`);
};
