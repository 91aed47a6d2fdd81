import "simple-keyboard/build/css/index.css";
import { SimpleKeyboard } from "simple-keyboard";
import { add, root } from "./element.ts";

const code = add(root, '<input id="code" readonly placeholder="Code">');
add(root, '<div class="simple-keyboard"></div>');
new SimpleKeyboard({
  layout: { default: ["1 2 3", "4 5 6", "7 8 9", "{bksp} 0 {enter}"] },
  maxLength: 8,
  onChange: (input: string) => {
    if (code instanceof HTMLInputElement) code.value = input;
  },
});
