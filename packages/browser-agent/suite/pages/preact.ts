import { h, render } from "preact";
import { useState } from "preact/hooks";
import { root } from "./element.ts";

const songs = ["Blue train", "Night walk", "Home again"];

function Song({ name }: { readonly name: string }) {
  const [liked, setLiked] = useState(false);
  return h(
    "li",
    null,
    name,
    h(
      "button",
      { class: "like", "aria-pressed": liked, onClick: () => setLiked(!liked) },
      liked ? "♥" : "♡",
    ),
    h("button", { class: "share" }, "Share"),
  );
}

function Player() {
  const [count, setCount] = useState(3);
  const [queued, setQueued] = useState(0);
  const [lyrics, setLyrics] = useState<readonly string[] | undefined>([]);
  const more = () => {
    setTimeout(() => setCount((n) => n + 3), 1200);
  };
  const queue = () => {
    setTimeout(() => setQueued((n) => n + 1), 700);
  };
  return h(
    "section",
    null,
    h("header", { style: { position: "fixed", top: 0, right: 0 } }, `Queue: ${queued}`),
    h(
      "ul",
      { style: { minHeight: 420 } },
      Array.from({ length: count }, (_, n) =>
        h(Song, { key: n, name: `${songs[n % 3] ?? ""} ${n}` }),
      ),
    ),
    h("button", { id: "more", onClick: more }, "More songs"),
    h("button", { id: "queue", onClick: queue }, "Queue all"),
    h("button", { id: "lyrics", onClick: () => setLyrics(undefined) }, "Lyrics"),
    h("p", null, `${lyrics === undefined ? Object.keys(JSON.parse("lyrics")).length : 0} lines`),
  );
}

render(h(Player, null), root);
