import zlib from "node:zlib";
import { expect, test } from "vitest";
import { decompress } from "./decompress.ts";

const text = Buffer.from("session ".repeat(1000));

test.each([
  ["gzip", zlib.gzipSync(text)],
  ["GZIP ", zlib.gzipSync(text)],
  ["deflate", zlib.deflateSync(text)],
  ["deflate", zlib.deflateRawSync(text)],
  ["zlib", zlib.deflateSync(text)],
  ["zstd", zlib.zstdCompressSync(text)],
  ["identity", text],
  [undefined, text],
])("%s gives the body back", async (coding, body) => {
  expect(await decompress(body, coding, 1_000_000)).toEqual(text);
});

test("two gzip members in one body are one body", async () => {
  const body = Buffer.concat([zlib.gzipSync("a"), zlib.gzipSync("b")]);
  expect((await decompress(body, "gzip", 100)).toString()).toBe("ab");
});

test.each(["gzip", "deflate", "zstd"])("a %s bomb is refused with 413", async (coding) => {
  const zeros = Buffer.alloc(8 * 1024 * 1024);
  const bomb =
    coding === "gzip"
      ? zlib.gzipSync(zeros)
      : coding === "zstd"
        ? zlib.zstdCompressSync(zeros)
        : zlib.deflateSync(zeros);
  await expect(decompress(bomb, coding, 1024 * 1024)).rejects.toMatchObject({ status: 413 });
});

test("damaged data is a bad request", async () => {
  await expect(decompress(Buffer.from("no"), "gzip", 100)).rejects.toMatchObject({ status: 400 });
  const cut = zlib.gzipSync(text).subarray(0, 20);
  await expect(decompress(cut, "gzip", 10_000)).rejects.toMatchObject({ status: 400 });
});

test.each(["br", "gzip, gzip", "__proto__", "constructor"])(
  "the coding %s is refused with 415 and the ones that are known",
  async (coding) => {
    await expect(decompress(text, coding, 10_000)).rejects.toMatchObject({
      status: 415,
      message: expect.stringContaining("gzip"),
    });
  },
);
