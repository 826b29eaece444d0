import { useOverblik } from '../app/overblik-context';

export function AktoererPage() {
  return <ul>{useOverblik().aktoerer.map((aktoer) => <li key={aktoer.id}>{aktoer.navn}</li>)}</ul>;
}
