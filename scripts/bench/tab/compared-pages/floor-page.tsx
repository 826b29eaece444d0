import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Overblik } from '../../../../src/domain/overblik/overblik';
import { connectServices } from '../../../../src/tab/app/connect-services';
import { loadKonfiguration } from '../../../../src/tab/app/load-konfiguration';
import { connectionTo } from '../../../../src/tab/start/connection';
import { initializeTeams } from '../../../../src/teams/initialize-teams';

/**
 * The bare page with what any tab over the lists must do before it has rows, and nothing else: greet Teams, get a token by MSAL,
 * read by PnPjs. It draws twenty plain rows, once: no screen of a product can be there sooner.
 */
function FloorPage({ overblik }: { readonly overblik: Overblik }) {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button>Handleplan</Button>
        <table>
          <tbody>{overblik.handleplaner.slice(0, 20).map(({ id, nummer, titel }) => <tr key={id}><td>{nummer}</td><td><a data-handleplan={id} href={`#${id}`}>{titel}</a></td></tr>)}</tbody>
        </table>
      </main>
    </FluentProvider>
  );
}

async function start(): Promise<void> {
  const reading = await loadKonfiguration(fetch('/konfiguration.json', { cache: 'no-cache' }));
  if (!reading.ok) return;
  const connection = connectionTo(new URLSearchParams(window.location.search).get('site') ?? '', reading.konfiguration);
  await initializeTeams({ validOrigins: reading.konfiguration.hostOrigins, onGreeted: () => void connection.getToken({ silent: true }) });
  const root = createRoot(document.getElementById('root') ?? document.body);
  await connectServices(connection).overblikSource.read((overblik) => root.render(<FloorPage overblik={overblik} />));
}

start().catch(console.error);
