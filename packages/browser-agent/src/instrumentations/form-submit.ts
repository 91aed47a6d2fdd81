import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { type Stop, stopAll } from "../source.ts";
import { requests } from "../sources/requests.ts";
import { agentState } from "../state.ts";

interface Submit {
  readonly form: HTMLFormElement;
  readonly at: number;
  readonly finish: (success: boolean | undefined) => void;
  readonly cancel: Stop;
  asked: boolean;
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

  const begin = (form: HTMLFormElement): Submit => {
    const timer = setTimeout(() => submit.finish(undefined), awaitMs);
    const submit: Submit = {
      form,
      at: now(),
      asked: false,
      cancel: () => clearTimeout(timer),
      finish(success) {
        if (!open.delete(submit)) return;
        submit.cancel();
        onSubmit(form, success);
      },
    };
    open.add(submit);
    return submit;
  };
  const finishAll = (): void => {
    for (const submit of [...open]) submit.finish(undefined);
  };
  return stopAll([
    listen<SubmitEvent>(window, ["submit"], (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      const submit = begin(event.target);
      // The page's own handlers come later; then it is known whether they take over.
      setTimeout(() => {
        if (!event.defaultPrevented) submit.finish(undefined);
      });
    }),
    requests.subscribe((request) => {
      for (const submit of open) {
        if (submit.asked || request.beacon || request.at - submit.at > causalMs) continue;
        submit.asked = true;
        void request.settled.then(({ status, failure }) =>
          submit.finish(failure === undefined && (status ?? 0) < 400),
        );
      }
    }),
    onPageLeave((leave) => {
      if (leave === "gone") finishAll();
    }),
    finishAll,
  ]);
}
