import { Button, TextInput } from "@mantine/core";
import type { ModelView } from "@session-replay/server/api";
import { type FormEvent, useId } from "react";
import classes from "./ModelSettings.module.css";
import { type FieldFaults, type ModelFields, modelExamples, providers } from "./model-form.ts";

export interface ModelFormProps {
  readonly view: ModelView;
  readonly fields: ModelFields;
  readonly faults: FieldFaults;
  readonly onChange: (change: Partial<ModelFields>) => void;
  readonly onSave: () => void;
  readonly onTest: () => void;
  readonly onRemove: () => void;
  /** What is under way. */
  readonly busy: "save" | "test" | "remove" | undefined;
  /** How the last thing went. */
  readonly said: { readonly tone: "good" | "bad"; readonly text: string } | undefined;
}

/** Which model is asked: what can be set, saved, tried and removed. */
export function ModelForm(props: ModelFormProps) {
  const { view, fields, faults, onChange, busy, said } = props;
  const hint = useId();
  const isFixed = view.source === "environment";
  const isKept = view.source !== "none" && view.hasKey;
  const text = (
    name: keyof ModelFields,
    label: string,
    more: Readonly<Record<string, string>> = {},
  ) => (
    <TextInput
      label={label}
      value={String(fields[name])}
      error={faults[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      autoComplete="off"
      spellCheck={false}
      {...more}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Language model">
      <fieldset disabled={isFixed}>
        <label className={classes.select}>
          Provider
          <select
            value={fields.provider}
            onChange={({ currentTarget }) => {
              const chosen = providers.find(([name]) => name === currentTarget.value);
              if (chosen) onChange({ provider: chosen[0] });
            }}
          >
            {providers.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {text("model", "Model", { placeholder: modelExamples[fields.provider] })}
        {text("baseUrl", fields.provider === "compatible" ? "Base URL" : "Base URL (optional)", {
          placeholder: "http://127.0.0.1:11434/v1",
          inputMode: "url",
        })}
        {text("apiKey", "Key", {
          type: "password",
          placeholder: isKept ? "A key is kept; leave empty to keep it" : "None",
          description:
            "Kept in the data folder, readable by its owner only, and never shown again.",
        })}
        {text("timeoutSeconds", "Seconds that a call may take", { inputMode: "decimal" })}
        <div className={classes.pair}>
          {text("priceIn", "USD per million tokens in", { inputMode: "decimal" })}
          {text("priceOut", "USD per million tokens out", { inputMode: "decimal" })}
        </div>
        <label className={classes.switch}>
          <input
            type="checkbox"
            checked={fields.pseudonymise}
            aria-describedby={hint}
            onChange={({ currentTarget }) => onChange({ pseudonymise: currentTarget.checked })}
          />
          <span>
            Pseudonymise what leaves
            <small id={hint}>
              Only everyday words of your product leave; people, ids, addresses and texts become
              placeholders.
            </small>
          </span>
        </label>
      </fieldset>
      <div className={classes.buttons}>
        <Button type="submit" disabled={isFixed} loading={busy === "save"}>
          Save
        </Button>
        <Button variant="default" onClick={props.onTest} loading={busy === "test"}>
          Test
        </Button>
        {view.source === "page" && (
          <Button variant="subtle" color="red" onClick={props.onRemove} loading={busy === "remove"}>
            Remove
          </Button>
        )}
      </div>
      <div role="status">
        {said && (
          <p className={classes.said} data-tone={said.tone}>
            {said.text}
          </p>
        )}
      </div>
    </form>
  );
}
