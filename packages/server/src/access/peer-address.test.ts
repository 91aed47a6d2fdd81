import { expect, test } from "vitest";
import { peerAddress } from "./peer-address.ts";

test.each([
  [false, "10.0.0.1", "1.2.3.4", "10.0.0.1"],
  [true, "10.0.0.1", "1.2.3.4", "1.2.3.4"],
  // A caller may write what it likes; what the proxy adds comes last.
  [true, "10.0.0.1", "6.6.6.6, 1.2.3.4", "1.2.3.4"],
  [true, "10.0.0.1", ["6.6.6.6", "1.2.3.4"], "1.2.3.4"],
  [true, "10.0.0.1", undefined, "10.0.0.1"],
  [true, "10.0.0.1", " ", "10.0.0.1"],
  [false, undefined, null, "unknown"],
])("trusting a proxy %s: %s, forwarded for %j, is %s", (trust, socket, forwarded, expected) => {
  expect(peerAddress(trust)(socket, forwarded)).toBe(expected);
});
