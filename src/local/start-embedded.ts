import { createServer } from 'node:http';
import type { EmbeddedPorts } from './choose-ports';
import { choosePorts } from './choose-ports';
import { embeddedFiles } from './embedded-files';
import type { Embedded, EmbeddedAddresses, EmbeddedOptions } from './embedded-options';
import { generateSigningKey, loadSigningKey } from './identity/signing-key';
import type { TokenIssuer } from './identity/token-issuer';
import { createTokenIssuer } from './identity/token-issuer';
import { createTokenEndpoint } from './identity/token-endpoint';
import { startSharePoint } from './sharepoint/start-sharepoint';
import { startTeamsHost } from './teams-host/start-teams-host';
import { openTabFile } from './teams-host/tab-file';
import type { RunningServer } from './web/listen';
import { listen } from './web/listen';
import { serveFolder } from './web/serve-folder';

const FIRST_PORT = 5300;
const systemClock = (): Date => new Date();

/** Starts the embedded Microsoft 365: identity, SharePoint, the tab's web server and the Teams host page, each on its own origin. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const ports = await choosePorts(options.firstPort ?? FIRST_PORT);
  const addresses = addressesOf(ports, options.tenantId);
  const issuer = await openIssuer(options);
  const { dataFile, sites, people, clock = systemClock, throttling, tab } = options;
  const limits = throttling === undefined ? {} : { throttling };
  const sharePoint = await startSharePoint({ dataFile, port: ports.sharePoint, sites, people, verifyToken: issuer.verify, clock, ...limits });
  const servers = [
    sharePoint,
    await serveFolder({ folder: tab.folder, port: ports.tab, headers: tab.headers(addresses), virtualFiles: tab.virtualFiles(addresses) }),
    await startTokenServer(issuer, ports.token),
    await startHost(options, addresses, issuer, ports.host),
  ];
  return {
    ...addresses,
    hostUrl: `${addresses.hostOrigin}/`,
    tabUrl: `${addresses.tabOrigin}/`,
    sharePointUrl: addresses.sharePointOrigin,
    issuer,
    sharePoint,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

function addressesOf(ports: EmbeddedPorts, tenantId: string): EmbeddedAddresses {
  return {
    hostOrigin: `http://localhost:${ports.host}`,
    tabOrigin: `http://localhost:${ports.tab}`,
    sharePointOrigin: `http://localhost:${ports.sharePoint}`,
    tokenUrl: `http://localhost:${ports.token}/${tenantId}/oauth2/v2.0/token`,
  };
}

async function openIssuer({ dataFile, tenantId, people, apps, clock = systemClock }: EmbeddedOptions): Promise<TokenIssuer> {
  const { signingKey } = embeddedFiles(dataFile);
  const key = signingKey === null ? await generateSigningKey() : await loadSigningKey(signingKey);
  return createTokenIssuer({ tenantId, people, apps, key, clock });
}

function startTokenServer(issuer: TokenIssuer, port: number): Promise<RunningServer> {
  const endpoint = createTokenEndpoint(issuer);
  const server = createServer((request, response) => {
    endpoint(request, response).then(
      (answered) => answered || response.writeHead(404).end(),
      () => response.writeHead(500).end(),
    );
  });
  return listen(server, port);
}

async function startHost(options: EmbeddedOptions, addresses: EmbeddedAddresses, issuer: TokenIssuer, port: number): Promise<RunningServer> {
  const { iconFile, places, ...about } = options.host;
  const config = { ...about, tenantId: options.tenantId, loadingLimitSeconds: 30, validDomains: [new URL(addresses.tabOrigin).host], places: places(addresses) };
  return startTeamsHost({ config, iconFile, people: options.people, issuer, tabs: await openTabFile(embeddedFiles(options.dataFile).tabs), port });
}
