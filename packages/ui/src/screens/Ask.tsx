import { Button, TextInput } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { AnswerInProgress } from "../ask/AnswerInProgress.tsx";
import { examples } from "../ask/examples.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { Failure } from "../parts/Failure.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { useSessions } from "../sessions/use-sessions.ts";
import classes from "./Ask.module.css";

const route = getRouteApi("/ask");

function Examples({ onPick }: { readonly onPick: (question: string) => void }) {
  const { sessions } = useSessions({ sort: "score" });
  return (
    <section className={classes.examples} aria-labelledby="examples">
      <h2 id="examples">For example, from your own data</h2>
      {examples(sessions).map((question) => (
        <button key={question} type="button" onClick={() => onPick(question)}>
          {question}
        </button>
      ))}
    </section>
  );
}

/** A question in plain words, answered with evidence. */
export function Ask() {
  const { q: question } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(question ?? "");
  useEffect(() => setText(question ?? ""), [question]);
  const { reply, progress } = useAnswer(question);
  const ask = (next: string) => void navigate({ search: next === "" ? {} : { q: next } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === question) void reply.refetch();
    else ask(text.trim());
  };
  return (
    <div className={classes.page}>
      <ScreenHead title="Ask" note="Every sentence of an answer cites the records that prove it." />
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          className={classes.input ?? ""}
          size="md"
          aria-label="Your question"
          placeholder="What happened to user David on checkout?"
          autoFocus={question === undefined}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={reply.isFetching}>
          Ask
        </Button>
      </form>
      {question === undefined && <Examples onPick={ask} />}
      {question !== undefined && reply.isPending && !progress.narrated && (
        <Skeleton height={260} label="Looking for the answer" />
      )}
      {reply.isError && (
        <Failure
          error={reply.error}
          title="The question could not be answered"
          onRetry={() => void reply.refetch()}
        />
      )}
      {!reply.isError && <AnswerInProgress reply={reply.data} progress={progress} onAsk={ask} />}
    </div>
  );
}
