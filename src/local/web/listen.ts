import type { Server } from 'node:http';

/** A server that is up. */
export interface RunningServer {
  /** `http://localhost:<port>`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Lets a server listen on this machine alone; answers when it is up, rejects when the port is taken. */
export async function listen(server: Server, port: number): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
