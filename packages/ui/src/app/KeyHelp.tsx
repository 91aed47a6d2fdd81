import { Kbd } from "@mantine/core";
import { useEffect, useRef } from "react";
import classes from "./KeyHelp.module.css";

const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Anywhere",
    [
      ["/", "search sessions"],
      ["g", "go to the list of sessions"],
      ["a", "ask a question"],
      ["?", "this help"],
    ],
  ],
  [
    "In a session",
    [
      ["j  k", "next, previous sentence of the story"],
      ["]  [", "next, previous moment"],
      ["f", "next sign of frustration"],
      ["e", "next error"],
      ["t", "trace of the selected moment"],
      ["s", "copy a link to this place"],
      ["Esc", "close the evidence"],
    ],
  ],
];

/** The list of keys, as a dialog of the browser's own. */
export function KeyHelp({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={classes.dialog} onClose={onClose} aria-labelledby="key-help">
      <h2 id="key-help">Keys</h2>
      {groups.map(([title, keys]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  {key.split("  ").map((each) => (
                    <Kbd key={each}>{each}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" className={classes.close} onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
