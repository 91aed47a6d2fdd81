import "filepond/dist/filepond.css";
import { create } from "filepond";
import { add, root } from "./element.ts";

const pond = create(add(root, '<input type="file" name="papers">'), {
  allowMultiple: true,
  credits: false,
});
add(root, '<button id="scan">Use last scan</button>').onclick = () =>
  void pond.addFile(new File(["scan"], "scan.txt", { type: "text/plain" }));
add(root, '<button id="submit">Hand in</button>').onclick = () => {
  if (pond.getFiles().length > 9) root.textContent = "Thank you";
};
