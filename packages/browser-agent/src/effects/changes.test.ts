// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createChangeSet } from "./changes.ts";

let box: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="box"><p>old</p></div>';
  const found = document.getElementById("box");
  if (!found) throw new Error("no box");
  box = found;
});
afterEach(() => {
  document.body.innerHTML = "";
});

/** The records of what `act` changes. */
async function recordsOf(act: () => void): Promise<readonly MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
    attributeOldValue: true,
  });
  act();
  await new Promise((done) => setTimeout(done));
  observer.disconnect();
  return records;
}

async function stands(act: () => void, isSteady = false, sure = true): Promise<boolean> {
  const set = createChangeSet(() => isSteady);
  for (const record of await recordsOf(act)) set.add(record, sure);
  return set.standing().length > 0;
}

describe("a change stands", () => {
  test("if other words are there", async () => {
    expect(await stands(() => box.replaceChildren("new"))).toBe(true);
  });

  test.each([
    ["if what is drawn anew differs, were it far down", 281, true],
    ["not if it is drawn anew as it was", 280, false],
  ])("%s", async (_, next, expected) => {
    const month = (chosen: number): Element => {
      const all = document.createElement("div");
      for (let day = 0; day < 300; day += 1)
        all.append(Object.assign(document.createElement("p"), { className: `${day === chosen}` }));
      return all;
    };
    box.replaceChildren(month(280));
    expect(await stands(() => box.replaceChildren(month(next)))).toBe(expected);
  });

  test.each([
    ["not if what was added paints nothing, as the frame of ripples", "", false],
    ["if what was added is painted, as a bar", "background-color: teal", true],
  ])("%s", async (_, style, expected) => {
    const added = Object.assign(document.createElement("i"), { style });
    expect(await stands(() => box.append(added))).toBe(expected);
  });

  test("not if a style was set and taken back", async () => {
    const act = (): void => {
      box.style.color = "red";
      box.style.color = "";
    };
    expect(await stands(act)).toBe(false);
  });

  test.each([
    ["if it is surely the click's doing, also where something beats", true],
    ["not where something beats, if it is not", false],
  ])("%s", async (_, sure) => {
    expect(await stands(() => box.replaceChildren("new"), true, sure)).toBe(sure);
  });

  test("not if what beats does so for long", async () => {
    const act = (): void => {
      for (let width = 0; width < 400; width += 1) box.style.width = `${width}px`;
    };
    expect(await stands(act, true, false)).toBe(false);
  });

  test.each([
    ["if a later click undid it", ["red"], [""], true],
    ["not if it had been undone before", ["red", ""], ["red", ""], false],
  ])("%s", async (_, first, later, expected) => {
    const paint = (colours: readonly string[]) => () => {
      for (const colour of colours) box.style.color = colour;
    };
    const set = createChangeSet();
    for (const record of await recordsOf(paint(first))) set.add(record, true);
    for (const record of await recordsOf(paint(later))) set.noteLater(record);
    expect(set.standing().length > 0).toBe(expected);
  });
});
