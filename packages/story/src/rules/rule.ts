import type { Draft } from "../claims/draft.ts";
import type { Scene } from "../scene/scene.ts";

/** Looks at a session and says what it can prove of one thing; knows no site. */
export type Rule = (scene: Scene) => readonly Draft[];
