import { mount } from "svelte";
import { root } from "./element.ts";
import Panel from "./svelte-panel.svelte";

mount(Panel, { target: root });
