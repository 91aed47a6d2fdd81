import { expect, test } from "vitest";
import { createPlacement } from "./change.ts";

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("a reading that rows were moved under runs again", async () => {
  const placement = createPlacement();
  let runs = 0;
  const reading = placement.read(async () => {
    runs += 1;
    await later();
    return runs;
  });
  await placement.move(async () => {});
  expect(await reading).toBe(2);
});

test("no reading begins while rows are moved", async () => {
  const placement = createPlacement();
  const steps: string[] = [];
  const moving = placement.move(async () => {
    await later();
    steps.push("moved");
  });
  await placement.read(async () => {
    steps.push("read");
  });
  await moving;
  expect(steps).toEqual(["moved", "read"]);
});

test("alone waits for the readings that run", async () => {
  const placement = createPlacement();
  const steps: string[] = [];
  const reading = placement.read(async () => {
    await later();
    steps.push("read");
  });
  await placement.alone(async () => {
    steps.push("alone");
  });
  await reading;
  expect(steps).toEqual(["read", "alone", "read"]);
});

test("a failure that a move explains is tried again, any other is given", async () => {
  const placement = createPlacement();
  let runs = 0;
  const reading = placement.read(async () => {
    runs += 1;
    await later();
    if (runs === 1) throw new Error("the file is gone");
    return "read";
  });
  await placement.move(async () => {});
  expect(await reading).toBe("read");
  await expect(
    placement.read(async () => {
      throw new Error("no such column");
    }),
  ).rejects.toThrow("no such column");
});
