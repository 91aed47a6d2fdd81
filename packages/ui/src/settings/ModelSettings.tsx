import type { ModelView } from "@session-replay/server/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type ModelTrial, removeModel, saveModel, testModel } from "../api/model.ts";
import { ModelForm, type ModelFormProps } from "./ModelForm.tsx";
import { ModelPreview } from "./ModelPreview.tsx";
import classes from "./ModelSettings.module.css";
import { choiceOf, faultsOf, fieldsOf } from "./model-form.ts";

export interface ModelSettingsProps {
  readonly view: ModelView;
  /** What the preview is of. */
  readonly about: string;
  readonly onAbout: (about: string) => void;
}

const lead: Readonly<Record<ModelView["source"], string>> = {
  none: "No model is set: answers are in the narrator's words, and no request leaves this machine.",
  page: "A model words what is proven. Each sentence is checked; whatever fails, the narrator answers.",
  environment:
    "The model is set by SESSION_REPLAY_LLM_… variables of the server; it can be tried and looked at here.",
};

const trialText = ({ ok, took, reason, status }: ModelTrial): string =>
  ok
    ? `It answered in ${took} ms.`
    : `It did not answer: ${reason ?? "no reason"}${status === undefined ? "" : `, status ${status}`}, after ${took} ms.`;

/** Which language model words answers, and what it would be sent. */
export function ModelSettings({ view, about, onAbout }: ModelSettingsProps) {
  const queries = useQueryClient();
  const [fields, setFields] = useState(() => fieldsOf(view));
  const [said, setSaid] = useState<ModelFormProps["said"]>();
  const [isChecked, setChecked] = useState(false);
  const isFixed = view.source === "environment";
  const choice = isFixed ? undefined : choiceOf(fields);
  const onError = (error: Error) => setSaid({ tone: "bad", text: error.message });
  const settled = (text: string) => (next: ModelView) => {
    queries.setQueryData(["model"], next);
    setFields(fieldsOf(next));
    setChecked(false);
    setSaid({ tone: "good", text });
  };
  const save = useMutation({ mutationFn: saveModel, onSuccess: settled("Saved."), onError });
  const remove = useMutation({ mutationFn: removeModel, onSuccess: settled("Removed."), onError });
  const trial = useMutation({
    mutationFn: testModel,
    onSuccess: (tried) => setSaid({ tone: tried.ok ? "good" : "bad", text: trialText(tried) }),
    onError,
  });
  const busy = save.isPending
    ? "save"
    : trial.isPending
      ? "test"
      : remove.isPending
        ? "remove"
        : undefined;
  const isReady = isFixed || choice !== undefined;
  const checked = (then: () => void) => () => {
    setChecked(true);
    setSaid(undefined);
    if (isReady) then();
  };
  return (
    <>
      <p className={classes.lead}>{lead[view.source]}</p>
      <ModelForm
        view={view}
        fields={fields}
        faults={isChecked ? faultsOf(fields) : {}}
        busy={busy}
        said={said}
        onChange={(change) => setFields((before) => ({ ...before, ...change }))}
        onSave={checked(() => choice && save.mutate(choice))}
        onTest={checked(() => trial.mutate(choice))}
        onRemove={() => remove.mutate()}
      />
      <ModelPreview settings={choice} isReady={isReady} about={about} onAbout={onAbout} />
    </>
  );
}
