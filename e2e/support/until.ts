/** Tries again every 50 ms until `check` gives something; fails after `milliseconds`. */
export async function until<T>(
  check: () => Promise<T | undefined>,
  milliseconds: number,
): Promise<T> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const result = await check();
    if (result !== undefined) return result;
    if (performance.now() > deadline) throw new Error(`nothing came within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
