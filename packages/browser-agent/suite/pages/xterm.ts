import "@xterm/xterm/css/xterm.css";
import { Terminal } from "@xterm/xterm";
import { add, root } from "./element.ts";

const shell = new Terminal({ rows: 8, cols: 60 });
shell.open(add(root, '<div id="shell"></div>'));
shell.write("$ ");
shell.onData((text) => shell.write(text === "\r" ? "\r\n$ " : text));
const log = new Terminal({ rows: 8, cols: 60, disableStdin: true });
log.open(add(root, '<div id="log"></div>'));
let line = 0;
setInterval(() => log.writeln(`GET /orders/${++line} 200`), 400);
add(root, '<button id="clear">Clear</button>').onclick = () => shell.clear();
add(root, '<button id="stop">Stop the build</button>').onclick = () => {
  navigator.sendBeacon("/ok");
};
add(root, '<button id="attach">Attach</button>').onclick = () => {
  new URL("shell", "attach");
};
