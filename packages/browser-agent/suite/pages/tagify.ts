import "@yaireo/tagify/dist/tagify.css";
import Tagify from "@yaireo/tagify";
import { add, root } from "./element.ts";

const input = add(root, '<input id="skills" value="Cooking, Baking, Washing, Serving">');
new Tagify(input, { whitelist: ["Cooking", "Baking", "Washing", "Serving", "Cleaning"] });
const fixed = add(root, '<input id="fixed" value="Owner" readonly>');
new Tagify(fixed);
add(root, '<p><button id="apply">Apply for the job</button></p>');
