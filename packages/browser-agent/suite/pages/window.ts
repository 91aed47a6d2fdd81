import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { List, type RowComponentProps } from "react-window";
import { root } from "./element.ts";

function Row({ index, style }: RowComponentProps) {
  const [starred, setStarred] = useState(false);
  return h(
    "div",
    { style },
    `Message ${index} `,
    h(
      "button",
      { type: "button", className: "star", onClick: () => setStarred(!starred) },
      starred ? "★" : "☆",
    ),
    h("button", { type: "button", className: "mute" }, "Mute"),
  );
}

createRoot(root).render(
  h(List, {
    className: "inbox",
    rowComponent: Row,
    rowCount: 4000,
    rowHeight: 44,
    rowProps: {},
    style: { height: 440, width: 420, border: "1px solid" },
  }),
);
