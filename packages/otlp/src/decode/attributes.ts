import type { AttributeValue } from "../records.ts";
import type { Report } from "./report.ts";

/** Attributes under construction: any key is safe, also `__proto__`. */
export interface AttributeSink {
  readonly values: Record<string, AttributeValue>;
  doubles: string[] | undefined;
  count: number;
}

export const attributeSink = (): AttributeSink => ({ values: {}, doubles: undefined, count: 0 });

/** Sets one attribute; the last of several with the same key wins. */
export function setAttribute(
  sink: AttributeSink,
  key: string,
  value: AttributeValue,
  isDouble: boolean,
  report: Report,
): void {
  if (key === "") {
    report.drop("attribute without a key dropped");
    return;
  }
  if (sink.count >= report.limits.attributesPerRecord) {
    report.drop(`attribute beyond ${report.limits.attributesPerRecord} a record dropped`);
    return;
  }
  sink.count += 1;
  if (!report.keeps) return;
  putOwn(sink.values, key, value);
  if (isDouble && Number.isInteger(value)) {
    sink.doubles ??= [];
    sink.doubles.push(key);
  }
}

/** An own property whatever its name: `__proto__` by assignment would set the prototype. */
export function putOwn(
  target: Record<string, AttributeValue>,
  key: string,
  value: AttributeValue,
): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else target[key] = value;
}

/** A string within the limit; a surrogate pair is never cut in two. */
export function boundedString(text: string, report: Report): string {
  const limit = report.limits.stringLength;
  if (text.length <= limit) return text;
  report.drop(`string cut to ${limit} characters`);
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
