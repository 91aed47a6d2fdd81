import { emit } from "../emit.ts";
import { isIgnored } from "../names/privacy-marks.ts";
import { targetAttributes } from "../names/target-attributes.ts";
import type { Stop } from "../source.ts";
import { type Click, clicks, toClick } from "../sources/clicks.ts";

export interface ClickOptions {
  /** `data-` attributes whose values are sent, without the prefix. */
  readonly dataAttributes?: readonly string[];
  readonly onClick?: (click: Click) => void;
}

const buttons = ["left", "middle", "right"];

function tell(click: Click, dataAttributes?: readonly string[]): void {
  const { control, kind, pageX, pageY } = click;
  const target = targetAttributes(control, dataAttributes);
  click.name = target["target.semantic_name"];
  click.sequence = emit({
    name: "user.click",
    at: click.at,
    attributes: {
      ...target,
      "input.kind": kind,
      "browser.page.x": kind === "keyboard" ? undefined : pageX,
      "browser.page.y": kind === "keyboard" ? undefined : pageY,
      "browser.mouse_event.button": buttons[click.button],
    },
  });
}

/** Emits `user.click` for each click by a person. */
export function instrumentClicks(options: ClickOptions = {}): Stop {
  return clicks.subscribe((click) => {
    if (isIgnored(click.hit)) return;
    tell(click, options.dataAttributes);
    options.onClick?.(click);
  });
}

/** Emits `user.click` for a click from before the agent was there; its answer was not seen. */
export function tellEarlyClick(event: MouseEvent, at: number): void {
  const click = event.isTrusted ? toClick(event, undefined) : undefined;
  if (click && !isIgnored(click.hit)) tell({ ...click, at });
}
