/** One synthetic event: what the agent sends of a click or page, some 1.4 KB of OTLP JSON. */
export interface SyntheticEvent {
  readonly time: number;
  readonly body: string;
  readonly eventName: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const pages = ["", "search", "product", "cart", "checkout", "account", "help", "orders"];
const controls = ["Submit Order", "Add to cart", "Menu", "Search", "Close", "Apply code", "Next"];
const kinds = [
  ["user.click", "browser.user_action.click", "user.interaction"],
  ["user.outcome", "user.outcome", "user.interaction"],
  ["user.click", "browser.user_action.click", "user.interaction"],
  ["user.outcome", "user.outcome", "user.interaction"],
  ["user.navigation", "browser.navigation", "user.navigation"],
  ["form.focus", "form.focus", "form.interaction"],
] as const;

/** The same numbers in every run: multiply and take the middle bits. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const funnel = ["view_item", "add_to_cart", "begin_checkout", "add_payment_info", "purchase"];

/** What an event of this place in its session carries beside what all carry. */
function special(number: number, pick: (below: number) => number): Record<string, string | number> {
  const draw = pick(100);
  if (draw < 3) {
    return {
      "frustration.type": draw < 2 ? "rage_click" : "dead_click",
      "frustration.score": 0.3 + pick(70) / 100,
      "frustration.click_count": 3 + pick(6),
    };
  }
  const step = funnel[Math.floor(number / 12)];
  return number % 12 === 11 && step !== undefined ? { "funnel.event": step } : {};
}

/** Events of sessions that run side by side, evenly over a time range. */
export function* syntheticEvents(
  count: number,
  from: number,
  to: number,
  name = "bench",
): Generator<SyntheticEvent, undefined> {
  const pick = createRandom(42);
  const perSession = 60;
  const atOnce = 40;
  const open = Array.from({ length: atOnce }, (_, index) => ({ session: index, number: 0 }));
  let sessions = atOnce;
  for (let index = 0; index < count; index++) {
    const slot = open[pick(atOnce)];
    if (slot === undefined) continue;
    slot.number += 1;
    const { session, number } = slot;
    if (number >= perSession) Object.assign(slot, { session: sessions++, number: 0 });
    const user = `${name}-user-${session % 5000}`;
    const id = `sess_${name}${session.toString(36).padStart(8, "0")}`;
    const path = `/${pages[pick(pages.length)]}`;
    const control = controls[pick(controls.length)] ?? "";
    const [body, eventName, category] = kinds[pick(kinds.length)] ?? kinds[0];
    yield {
      time: Math.floor(from + ((to - from) * index) / count),
      body,
      eventName,
      attributes: {
        "session.id": id,
        "session.sequence": number,
        "log.record.uid": `${id}/${number}`,
        "user.id": user,
        "user.email": `${user}@example.com`,
        "user.name": `Person ${session % 5000}`,
        "event.category": category,
        "target.semantic_name": control,
        "target.element": "button",
        "target.role": "button",
        "browser.css_selector": `main > form > button:nth-child(${1 + pick(9)})`,
        "browser.tag_name": "BUTTON",
        "page.url": `https://shop.example.com${path}`,
        "page.title": `Shop ${path}`,
        "url.path": path,
        "browser.document.url.full": `https://shop.example.com${path}`,
        "app.widget.name": control,
        "browser.page.x": pick(1200),
        "browser.page.y": pick(2400),
        "input.kind": "mouse",
        ...special(number, pick),
      },
    };
  }
  return undefined;
}

/** Lists of so many events. */
export function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
