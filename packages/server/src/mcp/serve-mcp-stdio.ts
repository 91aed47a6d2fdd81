import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcpServer, type McpParts } from "./mcp-server.ts";

/** Serves MCP over standard input and output; the returned function ends it. */
export function serveMcpStdio(parts: McpParts): () => Promise<void> {
  const handle = serveStdio(() => createMcpServer(parts));
  return handle.close;
}
