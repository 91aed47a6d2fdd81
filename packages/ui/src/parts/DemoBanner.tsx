import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { removeDemo } from "../api/client.ts";
import classes from "./DemoBanner.module.css";

/** Says that what is shown was recorded for the demo, and takes it away. */
export function DemoBanner() {
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: removeDemo,
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <aside className={classes.banner} aria-label="Demo data">
      <span>
        {removal.isError
          ? `The demo data could not be removed: ${removal.error.message}`
          : "These sessions were recorded in the demo shop, so that there is something to see."}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        loading={removal.isPending}
        onClick={() => removal.mutate()}
      >
        Remove demo data
      </Button>
    </aside>
  );
}
