import type { EventRecord } from "@session-replay/server/api";
import { durationText } from "../text/duration.ts";
import { pathText } from "../text/page.ts";
import { numberOf, textOf } from "./fields.ts";
import type { MomentKind } from "./moment.ts";
import type { Tone } from "./tone.ts";

/** How an event reads as a line. */
export interface Description {
  readonly kind: MomentKind;
  readonly title: string;
  readonly detail?: string;
  readonly tone: Tone;
}

const frustrationNames: Readonly<Record<string, string>> = {
  rage_click: "Rage click",
  dead_click: "Dead click",
  error_click: "Error click",
  thrashing: "Thrashing",
  form_hesitation: "Hesitated in a form",
  form_abandonment: "Abandoned a form",
  quick_back: "Quick back",
  refresh_rage: "Reloaded again and again",
};

/** `Rage click` for `rage_click`. */
export const frustrationName = (type: string): string =>
  frustrationNames[type] ?? type.replaceAll("_", " ");

const quoted = (text: string | undefined): string => (text === undefined ? "" : ` “${text}”`);

const navigations: Readonly<Record<string, string>> = {
  reload: "Reloaded",
  popstate: "Went back or forward to",
};

const pageName = ({ attributes }: EventRecord): string =>
  pathText(textOf(attributes, "page.url")) || (textOf(attributes, "page.title") ?? "a page");

function frustration({ attributes, name }: EventRecord): Description {
  const type = textOf(attributes, "frustration.type") ?? name.split(".").at(-1) ?? "";
  const score = numberOf(attributes, "frustration.score");
  const reasons = attributes["frustration.reasons"];
  const detail = Array.isArray(reasons)
    ? reasons.join(", ")
    : typeof reasons === "string"
      ? reasons
      : undefined;
  return {
    kind: "frustration",
    title: `${frustrationName(type)}${quoted(textOf(attributes, "target.semantic_name"))}${score === undefined ? "" : `, score ${score}`}`,
    ...(detail === undefined ? {} : { detail }),
    tone: "warn",
  };
}

function vital({ attributes }: EventRecord): Description {
  const name = (textOf(attributes, "browser.web_vital.name") ?? "vital").toUpperCase();
  const value = numberOf(attributes, "browser.web_vital.value") ?? 0;
  const rating = textOf(attributes, "browser.web_vital.rating");
  const shown = name === "CLS" ? value.toFixed(2) : durationText(value);
  return {
    kind: "vital",
    title: `${name} ${shown}`,
    ...(rating === undefined ? {} : { detail: rating.replaceAll("-", " ") }),
    tone: rating === "poor" ? "warn" : "neutral",
  };
}

const formVerbs: Readonly<Record<string, string>> = {
  "form.focus": "Looked at",
  "form.blur": "Left",
  "form.change": "Filled in",
  "form.invalid": "Was refused in",
  "form.submit": "Submitted",
  "form.abandon": "Abandoned",
};

function form(event: EventRecord): Description {
  const { attributes, name } = event;
  const field =
    textOf(attributes, "form.field_name") ?? textOf(attributes, "form.name") ?? "a form";
  const message = textOf(attributes, "form.error_message");
  const spent = numberOf(attributes, "form.time_spent_ms");
  const detail = message ?? (spent === undefined ? undefined : durationText(spent));
  return {
    kind: "form",
    title: `${formVerbs[name] ?? name}${quoted(field)}`,
    ...(detail === undefined ? {} : { detail }),
    tone: name === "form.invalid" || name === "form.abandon" ? "warn" : "neutral",
  };
}

function error({ attributes, name }: EventRecord): Description {
  const message =
    textOf(attributes, "exception.message") ?? textOf(attributes, "error.message") ?? name;
  const type = textOf(attributes, "exception.type");
  return {
    kind: "error",
    title: type === undefined ? message : `${type}: ${message}`,
    detail: (textOf(attributes, "error.type") ?? "error").replaceAll("_", " "),
    tone: "bad",
  };
}

const plain = (kind: MomentKind, title: string): Description => ({ kind, title, tone: "neutral" });

/** An event as a line of the list. */
export function describe(event: EventRecord): Description {
  const { attributes, name } = event;
  if (name === "user.click") {
    return plain(
      "click",
      `Clicked${quoted(textOf(attributes, "target.semantic_name") ?? textOf(attributes, "target.element"))}`,
    );
  }
  if (name === "user.navigation") {
    const action = textOf(attributes, "event.action") ?? "";
    return plain("page", `${navigations[action] ?? "Opened"} ${pageName(event)}`);
  }
  if (name.startsWith("user.frustration.")) return frustration(event);
  if (name === "user.error") return error(event);
  if (name.startsWith("form.")) return form(event);
  if (name === "browser.web_vital") return vital(event);
  if (name === "session.start") return plain("session", "Session began");
  if (name === "session.end") {
    const reason = textOf(attributes, "session.end_reason");
    return plain(
      "session",
      `Session ended${reason === undefined ? "" : ` (${reason.replaceAll("_", " ")})`}`,
    );
  }
  if (name === "page.visibility") {
    return plain("other", `Page became ${textOf(attributes, "page.visibility_state") ?? "hidden"}`);
  }
  if (name === "page.connectivity") {
    return plain(
      "other",
      `Browser went ${textOf(attributes, "page.connectivity_state") ?? "offline"}`,
    );
  }
  return plain("other", name);
}
