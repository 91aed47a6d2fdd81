import { type FormEvent, createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { root } from "./element.ts";

interface Join {
  readonly mail: string;
  readonly code: string;
}

function Form({ id, send }: { readonly id: string; readonly send: () => Promise<string> }) {
  const [said, setSaid] = useState("");
  const { register, handleSubmit, formState } = useForm<Join>();
  const submit = handleSubmit(async () => setSaid(await send()));
  return h(
    "form",
    { id, noValidate: true, onSubmit: (event: FormEvent) => void submit(event) },
    h("input", { ...register("mail", { required: "Please give a mail address" }), type: "email" }),
    h("span", { role: "alert" }, formState.errors.mail?.message),
    h("button", { type: "submit", className: "go" }, "Join"),
    h("p", null, said),
  );
}

/** A field that a hidden part of the form demands, and of which nobody is told. */
function Hidden() {
  const { register, handleSubmit } = useForm<Join>({ shouldFocusError: false });
  const submit = handleSubmit(() => root.replaceChildren("Done"));
  return h(
    "form",
    { id: "hidden", noValidate: true, onSubmit: (event: FormEvent) => void submit(event) },
    h("input", { ...register("code", { required: true }), type: "hidden" }),
    h("button", { type: "submit", className: "go" }, "Apply"),
  );
}

const slow = async () => {
  await fetch("/slow?ms=900");
  return "Welcome";
};
const quiet = async () => {
  await fetch("/fail");
  return "";
};
const broken = async (): Promise<string> => {
  const answer = await fetch("/ok");
  return JSON.parse(`${await answer.text()},`);
};
createRoot(root).render(
  h(
    "div",
    { style: { display: "grid", gap: 20 } },
    h(Form, { id: "slow", send: slow }),
    h(Form, { id: "quiet", send: quiet }),
    h(Form, { id: "broken", send: broken }),
    h(Hidden),
  ),
);
