import { judgeAbandonment, judgeHesitation } from "../detectors/form-signs.ts";
import { emitFrustration, type Verdict } from "../detectors/frustration.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { emit } from "../emit.ts";
import { isIgnored } from "../names/privacy-marks.ts";
import { refusalText } from "../names/refusal-text.ts";
import type { EventAttributes } from "../options.ts";
import { type Stop, stopAll } from "../source.ts";
import { type Field, fieldName, fieldOf, formName } from "../sources/form-fields.ts";
import { navigations } from "../sources/navigations.ts";
import { agentState } from "../state.ts";
import { changedFields, createFormLog, type FormLog, fieldLogOf } from "./form-log.ts";
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
  "form.field_name": fieldName(field),
  "form.field_type": field.type,
});

const isAutofilled = (field: Field): boolean => {
  try {
    return field.matches(":autofill");
  } catch {
    return false;
  }
};

/** Emits `form.*` events and the signs of hesitation and abandonment; never a value. */
export function instrumentForms(options: FormOptions = {}): Stop {
  const { now } = agentState();
  const logs = new Map<HTMLFormElement | Field, FormLog>();

  const tell = (name: string, attributes: EventAttributes): void => {
    emit({ name, attributes });
    options.onFormEvent?.(name, attributes);
  };
  const logOf = (field: Field): FormLog => {
    const key = field.form ?? field;
    const log = logs.get(key) ?? createFormLog(now());
    logs.set(key, log);
    return log;
  };
  const onField = (types: readonly string[], handle: (field: Field, event: Event) => void): Stop =>
    listen(document, types, (event) => {
      const field = fieldOf(event);
      if (field && !isIgnored(field)) handle(field, event);
    });

  const entered = (field: Field): void => {
    const log = logOf(field);
    const own = fieldLogOf(log, field);
    own.interactions += 1;
    log.interactions += 1;
    if (own.enteredAt !== undefined) return;
    own.enteredAt = now();
    const verdict = own.focusedAt ? judgeHesitation(own.enteredAt - own.focusedAt) : undefined;
    if (!verdict || own.hesitated) return;
    own.hesitated = true;
    emitFrustration("form_hesitation", now(), verdict, {
      ...fieldAttributes(field),
      "frustration.duration_ms": Math.round(own.enteredAt - own.focusedAt),
    });
    options.onHesitation?.(verdict);
  };

  const abandon = (form: HTMLFormElement | Field, log: FormLog): void => {
    logs.delete(form);
    const fields = changedFields(log);
    if (!fields || !(form instanceof HTMLFormElement)) return;
    const timeSpentMs = Math.round(now() - log.begun);
    const attributes = {
      ...about(form),
      "form.field_name": log.lastField?.name,
      "form.field_type": log.lastField?.type,
      "form.time_spent_ms": timeSpentMs,
      "form.interaction_count": log.interactions,
    };
    tell("form.abandon", attributes);
    const verdict = judgeAbandonment({
      changedFields: fields,
      timeSpentMs,
      refusals: log.refusals,
    });
    if (!verdict) return;
    emitFrustration("form_abandonment", now(), verdict, attributes);
    options.onAbandonment?.(verdict);
  };
  const abandonAll = (): void => {
    for (const [form, log] of [...logs]) abandon(form, log);
  };

  return stopAll([
    onField(["focusin"], (field) => {
      const log = logOf(field);
      const own = fieldLogOf(log, field);
      own.visits += 1;
      own.focusedAt = now();
      log.lastField = { name: fieldName(field), type: field.type };
      tell("form.focus", {
        ...fieldAttributes(field),
        "form.revisit_count": own.visits > 1 ? own.visits - 1 : undefined,
      });
    }),
    onField(["input"], entered),
    onField(["paste"], (field) => {
      fieldLogOf(logOf(field), field).pasted = true;
    }),
    onField(["change"], (field) => {
      const own = fieldLogOf(logOf(field), field);
      own.enteredAt ??= now();
      tell("form.change", {
        ...fieldAttributes(field),
        "form.autofilled": isAutofilled(field) || undefined,
        "form.pasted": own.pasted || undefined,
      });
    }),
    onField(["focusout"], (field) => {
      const own = fieldLogOf(logOf(field), field);
      if (!own.focusedAt) return;
      tell("form.blur", {
        ...fieldAttributes(field),
        "form.time_spent_ms": Math.round(now() - own.focusedAt),
        "form.interaction_count": own.interactions,
        "form.pasted": own.pasted || undefined,
      });
    }),
    onField(["invalid"], (field) => {
      logOf(field).refusals += 1;
      tell("form.invalid", {
        ...fieldAttributes(field),
        "form.error_message": refusalText(field),
      });
    }),
    watchSubmits((form, success) => {
      const log = logs.get(form);
      logs.delete(form);
      tell("form.submit", {
        ...about(form),
        "form.time_spent_ms": log ? Math.round(now() - log.begun) : undefined,
        "form.interaction_count": log?.interactions,
        "form.success": success,
      });
    }),
    // A single-page application leaves its forms by changing the address.
    navigations.subscribe(({ action }) => {
      if (action !== "replacestate" && action !== "hashchange") abandonAll();
    }),
    onPageLeave((leave) => {
      if (leave === "gone") abandonAll();
    }),
  ]);
}
