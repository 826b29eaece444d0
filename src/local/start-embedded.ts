import { createServer } from 'node:http';
import type { EmbeddedPorts } from './choose-ports';
import { choosePorts } from './choose-ports';
import type { Clock } from './clock/clock';
import { openClock } from './clock/clock';
import { embeddedFiles } from './embedded-files';
import type { Embedded, EmbeddedAddresses, EmbeddedOptions } from './embedded-options';
import { GRAPH_AUDIENCE } from './graph/http/authenticate';
import type { Graph } from './graph/start-graph';
import { startGraph } from './graph/start-graph';
import type { SigningKey } from './identity/signing-key';
import { generateSigningKey, loadSigningKey } from './identity/signing-key';
import type { TokenIssuer } from './identity/token-issuer';
import { createTokenIssuer } from './identity/token-issuer';
import { createTokenEndpoint } from './identity/token-endpoint';
import { startSharePoint } from './sharepoint/start-sharepoint';
import type { TeamsHostOptions } from './teams-host/start-teams-host';
import { startTeamsHost } from './teams-host/start-teams-host';
import { openTabFile } from './teams-host/tab-file';
import type { RunningServer } from './web/listen';
import { keepDate } from './web/keep-date';
import { listen } from './web/listen';
import { serveFolder } from './web/serve-folder';

const FIRST_PORT = 5300;

/** Starts the embedded Microsoft 365: identity, SharePoint, Graph, the tab's web server and the Teams host page, each on its own origin, all by one clock. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const ports = await choosePorts(options.firstPort ?? FIRST_PORT);
  const addresses = addressesOf(ports, options.tenantId);
  const key = await openKey(options.dataFile);
  const clock = openClock(options.dataFile, options.clock);
  const issuer = issuerOf(options, addresses, key, clock);
  const { dataFile, sites, people, throttling, tab } = options;
  const limits = throttling === undefined ? {} : { throttling };
  const sharePoint = await startSharePoint({ dataFile, port: ports.sharePoint, sites, people, verifyToken: issuer.verify, clock: clock.now, ...limits });
  const graph = await startGraphOf(options, issuer, clock, ports.graph);
  const servers = [
    sharePoint,
    graph,
    await serveFolder({ folder: tab.folder, port: ports.tab, headers: tab.headers(addresses), virtualFiles: tab.virtualFiles(addresses), clock: clock.now }),
    await startTokenServer(issuer, clock, ports.token),
    await startHost(options, addresses, { issuer, clock, graph }, ports.host),
  ];
  return {
    ...addresses,
    hostUrl: `${addresses.hostOrigin}/`,
    tabUrl: `${addresses.tabOrigin}/`,
    sharePointUrl: addresses.sharePointOrigin,
    issuer,
    sharePoint,
    graph,
    clock,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
      clock.close();
    },
  };
}

function addressesOf(ports: EmbeddedPorts, tenantId: string): EmbeddedAddresses {
  return {
    hostOrigin: `http://localhost:${ports.host}`,
    tabOrigin: `http://localhost:${ports.tab}`,
    sharePointOrigin: `http://localhost:${ports.sharePoint}`,
    graphOrigin: `http://localhost:${ports.graph}`,
    tokenUrl: `http://localhost:${ports.token}/${tenantId}/oauth2/v2.0/token`,
  };
}

/** Makes the data file's folder, too, when it is missing. */
function openKey(dataFile: string): Promise<SigningKey> {
  const { signingKey } = embeddedFiles(dataFile);
  return signingKey === null ? generateSigningKey() : loadSigningKey(signingKey);
}

function issuerOf({ tenantId, people, apps }: EmbeddedOptions, { graphOrigin }: EmbeddedAddresses, key: SigningKey, clock: Clock): TokenIssuer {
  const graphAddresses = [GRAPH_AUDIENCE, graphOrigin];
  return createTokenIssuer({ tenantId, people, apps, key, clock: clock.now, audienceKind: (audience) => (graphAddresses.includes(audience) ? 'graph' : 'sharepoint') });
}

function startGraphOf({ dataFile, people, teams = () => ({ apps: [], teams: [] }) }: EmbeddedOptions, issuer: TokenIssuer, clock: Clock, port: number): Promise<Graph> {
  return startGraph({ dataFile, port, people, teams, verifyToken: issuer.verify, clock: clock.now });
}

function startTokenServer(issuer: TokenIssuer, clock: Clock, port: number): Promise<RunningServer> {
  const endpoint = createTokenEndpoint(issuer);
  const server = createServer((request, response) => {
    endpoint(request, response).then(
      (answered) => answered || response.writeHead(404).end(),
      () => response.writeHead(500).end(),
    );
  });
  keepDate(server, clock.now);
  return listen(server, port);
}

async function startHost(options: EmbeddedOptions, addresses: EmbeddedAddresses, rooms: Pick<TeamsHostOptions, 'issuer' | 'clock' | 'graph'>, port: number): Promise<RunningServer> {
  const { iconFile, places, ...about } = options.host;
  const config = { ...about, tenantId: options.tenantId, loadingLimitSeconds: 30, validDomains: [new URL(addresses.tabOrigin).host], places: places(addresses) };
  return startTeamsHost({ config, iconFile, people: options.people, ...rooms, tabs: await openTabFile(embeddedFiles(options.dataFile).tabs), port });
}
