import Matter from "matter-js";
import { add, root } from "./element.ts";

const engine = Matter.Engine.create();
const field = add(root, '<div id="field"></div>');
const render = Matter.Render.create({
  element: field,
  engine,
  options: { width: 500, height: 320, wireframes: false },
});
const ball = Matter.Bodies.circle(250, 40, 20, { restitution: 1, friction: 0, frictionAir: 0 });
Matter.Composite.add(engine.world, [
  ball,
  Matter.Bodies.rectangle(250, 310, 500, 20, { isStatic: true }),
]);
Matter.Render.run(render);
Matter.Runner.run(Matter.Runner.create(), engine);
render.canvas.addEventListener("pointerdown", ({ offsetX, offsetY }) => {
  Matter.Composite.add(engine.world, Matter.Bodies.rectangle(offsetX, offsetY, 40, 40));
});
add(root, '<button id="save">Save game</button>');
const score = add(root, '<button id="boost">Boost 0</button>');
let boosts = 0;
score.onclick = () => {
  score.textContent = `Boost ${++boosts}`;
};
