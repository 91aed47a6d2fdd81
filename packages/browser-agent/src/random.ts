/** `bytes` random bytes as lower-case hex; `Math.random` where a host page took `crypto` away. */
export function randomHex(bytes: number): string {
  const buffer = new Uint8Array(bytes);
  try {
    crypto.getRandomValues(buffer);
  } catch {
    for (let i = 0; i < bytes; i += 1) buffer[i] = Math.random() * 256;
  }
  let hex = "";
  for (const byte of buffer) hex += (byte + 256).toString(16).slice(1);
  return hex;
}
