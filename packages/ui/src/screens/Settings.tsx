import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { fetchModel } from "../api/model.ts";
import { Failure } from "../parts/Failure.tsx";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import classes from "../settings/ModelSettings.module.css";
import { ModelSettings } from "../settings/ModelSettings.tsx";
import { SettingsTabs } from "../settings/SettingsTabs.tsx";

const route = getRouteApi("/settings/model");

/** The settings of the language model. */
export function Settings() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const model = useQuery({ queryKey: ["model"], queryFn: ({ signal }) => fetchModel(signal) });
  return (
    <div className={classes.page}>
      <ScreenHead title="Settings" note="Language model" />
      <SettingsTabs />
      {model.isPending && <Skeleton height={420} label="Loading the settings" />}
      {model.isError && (
        <Failure
          error={model.error}
          title="The settings could not be loaded"
          onRetry={() => void model.refetch()}
        />
      )}
      {model.data && (
        <ModelSettings
          view={model.data}
          about={q ?? ""}
          onAbout={(about) =>
            void navigate({ search: about === "" ? {} : { q: about }, replace: true })
          }
        />
      )}
    </div>
  );
}
