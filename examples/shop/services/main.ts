import process from "node:process";
import { openDatabase } from "./database.ts";
import { paymentRoutes } from "./payments.ts";
import { shopSchema } from "./schema.ts";
import { type Routes, serve } from "./server.ts";
import { shopRoutes } from "./shop-api.ts";
import { startTracing, type Tracing } from "./tracing.ts";

/** One process, one service: `main.ts <shop-api|payments> <port> <OTLP URL> [<payments URL>]`. */
const [serviceName = "", port = "", otlpUrl = "", paymentsUrl = ""] = process.argv.slice(2);

const services: Readonly<Record<string, (tracing: Tracing) => Routes>> = {
  "shop-api": (tracing) => shopRoutes(tracing, openDatabase(tracing, shopSchema), paymentsUrl),
  payments: paymentRoutes,
};

const routes = services[serviceName];
if (!routes) throw new Error(`no service "${serviceName}"`);
const tracing = startTracing({ serviceName, serviceVersion: "1.4.2", otlpUrl });
const stopServing = await serve(tracing, Number(port), routes(tracing));
process.send?.("ready");

// Ctrl-C reaches the whole process group; what is left is sent when the parent lets go.
process.on("SIGINT", () => undefined);
// The parent closes the channel to stop us, and so does its death: nobody is left on the port.
process.once("disconnect", () => {
  void stopServing()
    .then(tracing.stop)
    .finally(() => process.exit(0));
});
