import getPort, { portNumbers } from 'get-port';

/** The ports of the five servers, all different. */
export interface EmbeddedPorts {
  readonly host: number;
  readonly tab: number;
  readonly sharePoint: number;
  readonly token: number;
  readonly graph: number;
}

const TRIED = 100;

/** Chooses free ports from `first` on, so that the addresses stay the same as long as nobody else takes them. */
export async function choosePorts(first: number): Promise<EmbeddedPorts> {
  const taken: number[] = [];
  async function next(): Promise<number> {
    const port = await getPort({ port: portNumbers(first, first + TRIED), exclude: taken });
    taken.push(port);
    return port;
  }
  return { host: await next(), tab: await next(), sharePoint: await next(), token: await next(), graph: await next() };
}
