import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { fetchTable } from "../api/client.ts";
import { useCopy } from "../app/use-copy.ts";
import { ScreenHead } from "../parts/ScreenHead.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { Editor } from "../query/Editor.tsx";
import { ResultTable } from "../query/ResultTable.tsx";
import { samples } from "../query/samples.ts";
import { counted } from "../text/plural.ts";
import classes from "./Query.module.css";

const route = getRouteApi("/query");

/** ES|QL, asked and answered as Elasticsearch would. */
export function Query() {
  const { q: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(asked ?? "");
  const [copied, copy] = useCopy();
  useEffect(() => setText(asked ?? ""), [asked]);
  const result = useQuery({
    queryKey: ["query", asked],
    queryFn: ({ signal }) => fetchTable(asked ?? "", signal),
    enabled: asked !== undefined,
  });
  const run = (query: string) => {
    if (query.trim() === "") return;
    if (query === asked) void result.refetch();
    else void navigate({ search: { q: query } });
  };
  return (
    <>
      <ScreenHead title="Query" note="ES|QL, the same here and on Elasticsearch." />
      <Editor given={asked ?? ""} onChange={setText} onRun={() => run(text)} />
      <div className={classes.bar}>
        <Button onClick={() => run(text)} loading={result.isFetching}>
          Run
        </Button>
        <Button variant="default" onClick={() => copy(text)}>
          {copied ? "Copied" : "Copy"}
        </Button>
        {result.data && (
          <span role="status">
            {counted(result.data.values.length, "row")} in {Math.round(result.data.took)} ms
            {result.data.is_partial ? ", not all of them" : ""}
          </span>
        )}
        <span className={classes.spring} />
        <span className={classes.hint}>Ctrl ↵ or ⌘ ↵ runs it</span>
      </div>
      {asked === undefined && (
        <section className={classes.samples} aria-labelledby="samples">
          <h2 id="samples">To begin with</h2>
          {Object.entries(samples).map(([name, query]) => (
            <button key={name} type="button" onClick={() => run(query)}>
              <strong>{name}</strong>
              <code>{query.split("\n").slice(1, 3).join(" ")}</code>
            </button>
          ))}
        </section>
      )}
      {result.isError && (
        <div role="alert" className={classes.error}>
          {result.error.message}
        </div>
      )}
      {asked !== undefined && result.isPending && <Skeleton height={240} label="The query runs" />}
      {result.data && <ResultTable table={result.data} />}
    </>
  );
}
