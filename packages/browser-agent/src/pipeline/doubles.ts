import { doubleAttributes } from "@session-replay/schema/wire";

const doubles: ReadonlySet<string> = /* @__PURE__ */ new Set(doubleAttributes);

/** Whether an attribute travels as a double even when its value is integral. */
export const isDouble = (key: string): boolean => doubles.has(key);
