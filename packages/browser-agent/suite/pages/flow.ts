import "@xyflow/react/dist/style.css";
import { Background, Controls, type Node, ReactFlow, useNodesState } from "@xyflow/react";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

const node = (n: number): Node => ({
  id: `n${n}`,
  position: { x: 60 + n * 30, y: 40 + n * 90 },
  data: { label: `Step ${n}` },
});

function Plan() {
  const [nodes, setNodes, onNodesChange] = useNodesState([node(0), node(1)]);
  const check = () => {
    if (nodes.every(({ data }) => data.label)) throw new RangeError("no last step");
  };
  return h(
    "section",
    null,
    h(
      "div",
      { id: "plan", style: { width: 700, height: 450, border: "1px solid" } },
      h(
        ReactFlow,
        { nodes, onNodesChange, edges: [{ id: "e", source: "n0", target: "n1" }] },
        h(Background),
        h(Controls),
      ),
    ),
    h(
      "button",
      {
        type: "button",
        id: "add",
        onClick: () => setNodes((now) => [...now, node(now.length)]),
      },
      "Add a step",
    ),
    h("button", { type: "button", id: "tidy", onClick: () => setNodes((now) => [...now]) }, "Tidy"),
    h("button", { type: "button", id: "check", onClick: check }, "Check the plan"),
  );
}

createRoot(root).render(h(Plan));
