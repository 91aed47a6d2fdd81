import Alpine from "alpinejs";
import { add, root } from "./element.ts";

add(
  root,
  '<div x-data="{ open: false, n: 0 }"><button id="toggle" @click="open = !open">Filter</button><p x-show="open">Colours</p><button id="count" @click="n++">+</button><b x-text="n"></b><button id="missing" @click="applyFilter()">Apply</button><button id="dead" @click="n = n">Refresh</button></div>',
);
Alpine.start();
