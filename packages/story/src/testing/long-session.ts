import type { Dossier, Moment, Span } from "../records/records.ts";
import { dossier, moment, span } from "./records.ts";

const labels = ["Next", "Add seat", "Change date", "Details", "Compare"];

/** A busy session: per 10 events 3 clicks with outcomes, a page, form work, and a request. */
export function longSession(events: number): Dossier {
  const moments: Moment[] = [];
  const spans: Span[] = [];
  const add = (name: string, path: string, fields: Moment["fields"]) => {
    const sequence = moments.length + 1;
    moments.push(
      moment({ name, sequence, at: sequence * 700, path, title: `Page ${path}`, fields }),
    );
    return sequence;
  };
  for (let round = 0; moments.length < events; round += 1) {
    const path = `/step/${round % 37}`;
    add("user.navigation", path, { "event.action": "pushstate", "user.name": "Ana Ruiz" });
    for (let click = 0; click < 3; click += 1) {
      const label = labels[(round + click) % labels.length] ?? "Next";
      const sequence = add("user.click", path, { "target.semantic_name": label });
      const failed = round % 9 === 0 && click === 2;
      add("user.outcome", path, {
        "outcome.of": sequence,
        "outcome.kind": failed ? "none" : "change",
        ...(failed ? { "outcome.status": 500 } : {}),
      });
      if (click === 2) {
        spans.push(
          span({
            id: spans.length + 1,
            trace: spans.length + 1,
            name: "POST",
            at: sequence * 700 + 20,
            duration: 90,
            fields: {
              "http.request.method": "POST",
              "url.full": `https://site.example/api/step/${round % 11}`,
              "http.response.status_code": failed ? 500 : 200,
              "session.click_sequence": sequence,
            },
          }),
        );
      }
    }
    const field = { "form.field_name": `Field ${round % 23}`, "form.interaction_count": 4 };
    add("form.focus", path, field);
    add("form.change", path, field);
    add("form.blur", path, field);
    if (round % 13 === 0) {
      add("user.error", path, {
        "exception.type": "TypeError",
        "exception.message": `x${round % 5} is undefined`,
      });
    }
  }
  return dossier({ events: moments.slice(0, events), spans });
}
