import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Why the server could not start, in words for the person who started it. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}

function reasonOf(error: NodeJS.ErrnoException, port: number, host: string): StartFailure {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartFailure(
        `Port ${port} is in use: another program (or another Session Replay) listens there. Choose another with --port, for example --port ${port + 1}`,
      );
    case "EACCES":
      return new StartFailure(`Port ${port} needs more rights: choose one above 1023 with --port`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartFailure(`This machine has no address ${host}: see --host`);
    default:
      return new StartFailure(`Could not listen on ${host}:${port}: ${error.message}`);
  }
}

/** Listens, or fails at once with what to do about it. */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => reject(reasonOf(error, port, host));
    server.once("error", onError);
    server.listen({ port, host, backlog: 4096 }, () => {
      server.off("error", onError);
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address);
      else reject(new StartFailure(`Could not listen on ${host}:${port}`));
    });
  });
}
