import $ from "jquery";

/** Plug-ins of the old kind look for jQuery among the globals. */
Object.assign(globalThis, { jQuery: $, $ });
export default $;
