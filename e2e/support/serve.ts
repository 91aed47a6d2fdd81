import process from "node:process";
import { startServer } from "@session-replay/server";

/** A server as its own process, to be killed: `serve.ts <data folder> <port>`. */
const [dataFolder = "", port = "0"] = process.argv.slice(2);
const { url } = await startServer({ dataFolder, port: Number(port) });
process.send?.(url);
