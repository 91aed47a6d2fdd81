import { useQuery } from "@tanstack/react-query";
import { fetchStatus } from "../api/status.ts";
import { Failure } from "../parts/Failure.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import classes from "../settings/ServerStatus.module.css";
import { ServerStatus } from "../settings/ServerStatus.tsx";
import { SettingsTabs } from "../settings/SettingsTabs.tsx";

const everyMs = 5000;

/** How the server does, looked at anew every few seconds. */
export function Status() {
  const status = useQuery({
    queryKey: ["status"],
    queryFn: ({ signal }) => fetchStatus(signal),
    refetchInterval: everyMs,
  });
  return (
    <div className={classes.page}>
      <ScreenHead title="Settings" note="Status" />
      <SettingsTabs />
      {status.isPending && <Skeleton height={420} label="Loading the status" />}
      {status.isError && (
        <Failure
          error={status.error}
          title="The status could not be loaded"
          onRetry={() => void status.refetch()}
        />
      )}
      {status.data && !status.isError && <ServerStatus status={status.data} />}
    </div>
  );
}
