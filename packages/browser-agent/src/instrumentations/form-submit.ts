import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { forEachWindow } from "../dom/windows.ts";
import { type Stop, stopAll } from "../source.ts";
import { isForm } from "../sources/form-fields.ts";
import { requests } from "../sources/requests.ts";
import { agentState } from "../state.ts";

interface Submit {
  readonly form: HTMLFormElement;
  readonly at: number;
  /** A request was made of it. */
  asked?: boolean;
}

const causalMs = 150;
const awaitMs = 2_000;

/**
 * Reports each submitted form once: with the fate of the request that a script made of it, else
 * as soon as it is known that the browser submits it.
 */
export function watchSubmits(
  onSubmit: (form: HTMLFormElement, success: boolean | undefined) => void,
): Stop {
  const { now } = agentState();
  const open = new Set<Submit>();
  const finish = (submit: Submit, success?: boolean): void => {
    if (open.delete(submit)) onSubmit(submit.form, success);
  };
  const finishAll = (): void => {
    for (const submit of open) finish(submit);
  };
  return stopAll([
    forEachWindow((view) =>
      listen(view, ["submit"], (event) => {
        const { target: form } = event;
        if (!form || !isForm(form)) return;
        const submit = { form, at: now() };
        open.add(submit);
        // The page's own handlers come later; then it is known whether they take over.
        setTimeout(() => event.defaultPrevented || finish(submit));
        setTimeout(finish, awaitMs, submit);
      }),
    ),
    requests.subscribe(({ at, beacon, settled }) => {
      for (const submit of open) {
        if (submit.asked || beacon || at - submit.at > causalMs) continue;
        submit.asked = true;
        void settled.then(({ status = 0, failure }) => finish(submit, !failure && status < 400));
      }
    }),
    onPageLeave((leave) => {
      if (leave === "gone") finishAll();
    }),
    finishAll,
  ]);
}
