import {
  ArrowDownUp,
  CircleDashed,
  CircleX,
  CloudOff,
  Frown,
  MousePointerClick,
  Zap,
} from "lucide-react";
import type { ComponentType } from "react";
import classes from "./Badges.module.css";
import type { Badge, BadgeIcon } from "./badge.ts";

const icons: Readonly<Record<BadgeIcon, ComponentType<{ size: number; "aria-hidden": "true" }>>> = {
  rage: Zap,
  dead: CircleDashed,
  thrash: ArrowDownUp,
  click: MousePointerClick,
  error: CircleX,
  request: CloudOff,
  frown: Frown,
};

/** Signs of trouble, each with its glyph and its name. */
export function Badges({ badges }: { readonly badges: readonly Badge[] }) {
  return (
    <span className={classes.badges}>
      {badges.map(({ icon, text, tone, count }) => {
        const Icon = icons[icon];
        return (
          <span key={text} className={classes.badge} data-tone={tone}>
            <Icon size={12} aria-hidden="true" />
            {text}
            {count > 1 && <span className={classes.count}>×{count}</span>}
          </span>
        );
      })}
    </span>
  );
}
