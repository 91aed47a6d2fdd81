import process from "node:process";
import { openDatabase, serve, startTracing } from "@session-replay/example-shop/kit";
import { agendaRoutes, agendaSchema } from "./agenda.ts";

/** The clinic's one service: `main.ts agenda <port> <OTLP URL>`. */
const [serviceName = "", port = "", otlpUrl = ""] = process.argv.slice(2);
const tracing = startTracing({ serviceName, serviceVersion: "0.3.0", otlpUrl });
const stopServing = await serve(
  tracing,
  Number(port),
  agendaRoutes(tracing, openDatabase(tracing, agendaSchema)),
);
process.send?.("ready");
process.on("SIGINT", () => undefined);
process.once("disconnect", () => {
  void stopServing()
    .then(tracing.stop)
    .finally(() => process.exit(0));
});
