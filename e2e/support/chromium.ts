import process from "node:process";

/** The Chromium that `npm test` found or installed. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
