import { judgeAbandonment, judgeHesitation } from "../detectors/form-signs.ts";
import { emitFrustration, type Verdict } from "../detectors/frustration.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { forEachWindow } from "../dom/windows.ts";
import { emit } from "../emit.ts";
import { isIgnored } from "../names/privacy-marks.ts";
import { refusalText } from "../names/refusal-text.ts";
import type { EventAttributes } from "../options.ts";
import { type Stop, stopAll } from "../source.ts";
import { type Field, fieldOf, formName, isForm } from "../sources/form-fields.ts";
import { navigations } from "../sources/navigations.ts";
import { agentState } from "../state.ts";
import { createFormLog, entryOf, type FieldLog, type FormLog } from "./form-log.ts";
import { watchSubmits } from "./form-submit.ts";

export interface FormOptions {
  readonly onFormEvent?: (name: string, attributes: EventAttributes) => void;
  readonly onHesitation?: (verdict: Verdict) => void;
  readonly onAbandonment?: (verdict: Verdict) => void;
}

const about = (form: HTMLFormElement | null): EventAttributes => ({
  "form.name": formName(form),
  "form.id": form?.getAttribute("id") || undefined,
});

const fieldAttributes = (field: Field): EventAttributes => ({
  ...about(field.form),
  "form.field_name": formName(field) ?? field.type,
  "form.field_type": field.type,
});

type OnField = (field: Field, own: FieldLog, log: FormLog) => void;

/** Emits `form.*` events and the signs of hesitation and abandonment; never a value. */
export function instrumentForms(options: FormOptions = {}): Stop {
  const { now } = agentState();
  const logs = new Map<HTMLFormElement | Field, FormLog>();

  const tell = (name: string, attributes: EventAttributes): void => {
    emit({ name, attributes });
    options.onFormEvent?.(name, attributes);
  };
  const since = (time: number | undefined): number => Math.round(now() - (time ?? now()));
  const hesitate = (field: Field, { focusedAt }: FieldLog): void => {
    const pauseMs = since(focusedAt);
    const verdict = judgeHesitation(pauseMs);
    if (!verdict) return;
    emitFrustration("form_hesitation", now(), verdict, {
      ...fieldAttributes(field),
      "frustration.duration_ms": pauseMs,
    });
    options.onHesitation?.(verdict);
  };

  const onField: Readonly<Record<string, OnField>> = {
    focusin(field, own, log) {
      const again = own.visits || undefined;
      own.visits += 1;
      own.focusedAt = now();
      log.last = fieldAttributes(field);
      tell("form.focus", { ...log.last, "form.revisit_count": again });
    },
    input(field, own, log) {
      own.interactions += 1;
      log.interactions += 1;
      own.untold = true;
      if (own.entered) return;
      own.entered = true;
      log.changed += 1;
      hesitate(field, own);
    },
    paste(_, own) {
      own.pasted = true;
    },
    change(field, own, log) {
      if (!own.entered) log.changed += 1;
      own.entered = true;
      own.untold = false;
      tell("form.change", {
        ...fieldAttributes(field),
        "form.autofilled": field.matches(":is(:autofill,:-webkit-autofill)") || undefined,
        "form.pasted": own.pasted,
      });
    },
    focusout(field, own, log) {
      // The event of a change does not leave its shadow tree.
      if (own.untold && field.getRootNode() !== field.ownerDocument)
        onField.change?.(field, own, log);
      if (!own.focusedAt) return;
      tell("form.blur", {
        ...fieldAttributes(field),
        "form.time_spent_ms": since(own.focusedAt),
        "form.interaction_count": own.interactions,
        "form.pasted": own.pasted,
      });
    },
    invalid(field, _, log) {
      log.refusals += 1;
      tell("form.invalid", {
        ...fieldAttributes(field),
        "form.error_message": refusalText(field),
      });
    },
  };

  const hear = (event: Event): void => {
    const field = fieldOf(event);
    if (!field || isIgnored(field)) return;
    const log = entryOf(logs, field.form ?? field, () => createFormLog(now()));
    const own = entryOf(log.fields, field, () => ({ visits: 0, interactions: 0 }));
    onField[event.type]?.(field, own, log);
  };

  const abandon = (form: HTMLFormElement | Field, log: FormLog): void => {
    if (!log.changed || !isForm(form)) return;
    const timeSpentMs = since(log.begun);
    const attributes = {
      ...about(form),
      ...log.last,
      "form.time_spent_ms": timeSpentMs,
      "form.interaction_count": log.interactions,
    };
    tell("form.abandon", attributes);
    const verdict = judgeAbandonment({
      changedFields: log.changed,
      timeSpentMs,
      refusals: log.refusals,
    });
    if (!verdict) return;
    emitFrustration("form_abandonment", now(), verdict, attributes);
    options.onAbandonment?.(verdict);
  };
  const abandonAll = (): void => {
    for (const [form, log] of logs) abandon(form, log);
    logs.clear();
  };

  return stopAll([
    forEachWindow((view) => listen(view, Object.keys(onField), hear)),
    watchSubmits((form, success) => {
      const log = logs.get(form);
      logs.delete(form);
      tell("form.submit", {
        ...about(form),
        "form.time_spent_ms": log && since(log.begun),
        "form.interaction_count": log?.interactions,
        "form.success": success,
      });
    }),
    // A single-page application leaves its forms by changing the address.
    navigations.subscribe(({ action }) => {
      if (action === "pushstate" || action === "popstate") abandonAll();
    }),
    onPageLeave((leave) => {
      if (leave === "gone") abandonAll();
    }),
  ]);
}
