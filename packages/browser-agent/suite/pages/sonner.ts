import { Fragment, createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { Toaster, toast } from "sonner";
import { root } from "./element.ts";

const send = () => {
  setTimeout(() => toast.success("Mail is sent"), 1500);
};
const remove = () => {
  toast("Mail deleted", {
    duration: 20_000,
    action: { label: "Undo", onClick: (event) => event.preventDefault() },
    cancel: { label: "Report", onClick: () => JSON.parse("spam") },
  });
};
createRoot(root).render(
  h(
    Fragment,
    null,
    h("button", { type: "button", id: "send", onClick: send }, "Send"),
    h("button", { type: "button", id: "delete", onClick: remove }, "Delete"),
    h("button", { type: "button", id: "ping", onClick: () => toast("Ping") }, "Ping"),
    h(Toaster, { position: "top-right", expand: true }),
  ),
);
