import { Button, TextInput } from "@mantine/core";
import type { Preview } from "@session-replay/server/api";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type ModelChoice, type PreviewOf, previewModel } from "../api/model.ts";
import { Failure } from "../parts/Failure.tsx";
import classes from "./ModelSettings.module.css";
import { requestTexts } from "./request-texts.ts";

export interface ModelPreviewProps {
  /** As the form stands; the saved settings, if absent. */
  readonly settings: ModelChoice | undefined;
  readonly isReady: boolean;
  readonly about: string;
  readonly onAbout: (about: string) => void;
}

const purposes: Readonly<Record<Preview["purpose"], string>> = {
  plan: "First, to learn what the question asks",
  words: "To word the answer",
};

const previewOf = (about: string): PreviewOf =>
  /^\S+_\S+$/u.test(about) ? { sessionId: about } : { question: about };

function Request({ purpose, url, body }: Preview) {
  return (
    <section className={classes.request} aria-label={purposes[purpose]}>
      <h3>{purposes[purpose]}</h3>
      <p>POST {url}</p>
      {requestTexts(body).map(({ role, text }) => (
        <div key={`${role} ${text}`}>
          <h4>{role}</h4>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
          <pre tabIndex={0}>{text}</pre>
        </div>
      ))}
      <details>
        <summary>The exact body, {body.length.toLocaleString("en")} characters</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
        <pre tabIndex={0}>{body}</pre>
      </details>
    </section>
  );
}

/** The exact requests that a question or a session would send; nothing is sent. */
export function ModelPreview({ settings, isReady, about, onAbout }: ModelPreviewProps) {
  const [text, setText] = useState(about);
  const preview = useMutation({
    mutationFn: (wanted: string) => previewModel(previewOf(wanted), settings),
  });
  const show = () => {
    onAbout(text.trim());
    preview.mutate(text.trim());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") show();
  };
  return (
    <section className={classes.preview} aria-labelledby="preview">
      <h2 id="preview">What would leave</h2>
      <p className={classes.lead}>
        The exact requests for a question or a session's story. Nothing is sent by looking.
      </p>
      <form onSubmit={submit}>
        <TextInput
          aria-label="Question, or id of a session"
          placeholder="What happened to David? – or sess_…"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!isReady} loading={preview.isPending}>
          Show the request
        </Button>
      </form>
      {preview.isError && (
        <Failure error={preview.error} title="There is no preview" onRetry={show} />
      )}
      {preview.data?.length === 0 && (
        <p className={classes.lead} role="status">
          Nothing would be sent: there is no proven sentence to word.
        </p>
      )}
      {preview.data?.map((request) => (
        <Request key={request.purpose} {...request} />
      ))}
    </section>
  );
}
