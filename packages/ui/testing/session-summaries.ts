import type { SessionSummary } from "@session-replay/server/api";

const people = ["Anna Berg", "Bola Ade", "Chen Wei", "Dana Novak", "Elif Kaya", "Finn Olsen"];
const pages = ["/", "/cart", "/checkout", "/products/kettle", "/account"];
const pick = <T>(list: readonly T[], index: number, fallback: T): T =>
  list[index % list.length] ?? fallback;

const frustrationsOf = (index: number): Readonly<Record<string, number>> => {
  if (index % 5 === 0) return { rage_click: 1 + (index % 2), error_click: index % 2 };
  if (index % 7 === 0) return { dead_click: 3 };
  if (index % 11 === 0) return { thrashing: 1 };
  return {};
};

/** `count` sessions, each a minute before the last; the same for the same arguments. */
export function sessionSummaries(count: number, newest: number): readonly SessionSummary[] {
  return Array.from({ length: count }, (_, index): SessionSummary => {
    const start = newest - (index + 2) * 61_000;
    const name = pick(people, index * 7, "Anna Berg");
    const frustrations = frustrationsOf(index);
    const frustrated = Object.keys(frustrations).length > 0;
    const trivial = index % 13 === 4;
    return {
      id: `sess_${index.toString(36).padStart(6, "0")}`,
      start: new Date(start).toISOString(),
      end: new Date(start + (trivial ? 1500 : 40_000 + (index % 9) * 37_000)).toISOString(),
      ...(index % 6 === 3
        ? {}
        : { userId: name.split(" ")[0]?.toLowerCase() ?? "", userName: name }),
      service: "shop-web",
      release: index % 3 === 0 ? "1.4.2" : "1.4.1",
      environment: "demo",
      entryPage: "https://shop.example/",
      exitPage: `https://shop.example${pick(pages, index * 3, "/")}`,
      pages: trivial ? 1 : 1 + (index % 6),
      events: trivial ? 2 : 12 + (index % 40),
      clicks: trivial ? 0 : 2 + (index % 17),
      frustrations,
      worstScore: frustrated ? 0.35 + ((index * 13) % 60) / 100 : 0,
      errors: index % 8 === 0 ? 1 : 0,
      failedRequests: index % 10 === 0 ? 2 : 0,
    };
  });
}
