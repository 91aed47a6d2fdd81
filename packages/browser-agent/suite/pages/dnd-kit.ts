import { DndContext, type DragEndEvent, useDraggable, useDroppable } from "@dnd-kit/core";
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

function Card({ id }: { readonly id: string }) {
  const { attributes, listeners, setNodeRef, transform } = useDraggable({ id });
  const moved = transform ? `translate(${transform.x}px,${transform.y}px)` : undefined;
  return h(
    "article",
    { ref: setNodeRef, style: { transform: moved, background: "#fe9", padding: 10, margin: 6 } },
    h("span", { ...attributes, ...listeners, className: "grip", style: { cursor: "grab" } }, "⠿ "),
    id,
    h("button", { type: "button", className: "archive" }, "Archive"),
  );
}

function Lane({ id, cards }: { readonly id: string; readonly cards: readonly string[] }) {
  const { setNodeRef } = useDroppable({ id });
  return h(
    "section",
    { ref: setNodeRef, id, style: { width: 260, minHeight: 300, border: "1px solid" } },
    h("h3", null, id),
    cards.map((card) => h(Card, { key: card, id: card })),
  );
}

function Board() {
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({
    Paint: "todo",
    Sand: "todo",
  });
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) setPlaces({ ...places, [String(active.id)]: String(over.id) });
  };
  const assign = () => {
    setTimeout(() => JSON.parse(String(places["Nail"])), 200);
  };
  return h(
    DndContext,
    { onDragEnd: drop },
    h(
      "div",
      { style: { display: "flex", gap: 20 } },
      ["todo", "done"].map((lane) =>
        h(Lane, {
          key: lane,
          id: lane,
          cards: Object.keys(places).filter((card) => places[card] === lane),
        }),
      ),
    ),
    h("button", { type: "button", id: "assign", onClick: assign }, "Assign to me"),
  );
}

createRoot(root).render(h(Board));
