import "notyf/notyf.min.css";
import { Notyf } from "notyf";
import { add, root } from "./element.ts";

const notes = new Notyf();
add(root, '<button id="save">Save</button>').onclick = () => notes.success("Saved");
add(root, '<button id="failing">Send</button>').onclick = async () => {
  const response = await fetch("/fail");
  if (!response.ok) notes.error("It could not be sent");
};
add(root, '<button id="quiet">Archive</button>').onclick = () => notes.dismissAll();
