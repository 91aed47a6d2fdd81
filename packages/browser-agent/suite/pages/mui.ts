import {
  Alert,
  Button,
  LinearProgress,
  MobileStepper,
  Pagination,
  Rating,
  Skeleton,
  Snackbar,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
} from "@mui/material";
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import { root } from "./element.ts";

const hint = {
  title: "As a PDF file",
  children: h(Button, { id: "print" }, "Certificate"),
};

function Course() {
  const [step, setStep] = useState(0);
  const [page, setPage] = useState(1);
  const [align, setAlign] = useState("left");
  const [saved, setSaved] = useState(false);
  const [, setDraft] = useState("");
  return h(
    "section",
    { style: { display: "grid", gap: 8, justifyItems: "start" } },
    h(MobileStepper, {
      steps: 6,
      position: "static",
      variant: "text",
      activeStep: step,
      backButton: h(Button, { id: "back", onClick: () => setStep(Math.max(0, step - 1)) }, "Back"),
      nextButton: h(Button, { id: "next", onClick: () => setStep(Math.min(5, step + 1)) }, "Next"),
    }),
    h(Pagination, { count: 9, page, onChange: (_, to) => setPage(to) }),
    h(
      ToggleButtonGroup,
      { value: align, exclusive: true, onChange: (_, to) => setAlign(String(to ?? align)) },
      h(ToggleButton, { value: "left", id: "left" }, "Left"),
      h(ToggleButton, { value: "right", id: "right" }, "Right"),
    ),
    h(Rating, { name: "stars", defaultValue: 2 }),
    h(Switch, { id: "reminders" }),
    h(Button, { id: "enrol", variant: "contained", onClick: () => setDraft("") }, "Enrol"),
    h(Button, { id: "closed", variant: "contained", disabled: true }, "Hand in"),
    h(Tooltip, hint),
    h(Button, { id: "save", onClick: () => setTimeout(() => setSaved(true), 1500) }, "Save place"),
    h(
      Button,
      {
        id: "quiz",
        onClick: async () => {
          const answer = await fetch("/ok").then((response) => response.json());
          setDraft(answer.questions.length);
        },
      },
      "Start the quiz",
    ),
    h(Skeleton, { width: 300, height: 40 }),
    h("div", { style: { width: 300 } }, h(LinearProgress)),
    h(Snackbar, { open: saved }, h(Alert, { severity: "success" }, "Place saved")),
  );
}

createRoot(root).render(h(Course));
