/** Asks for what IT has set, beside the page; never from an old copy. */
export function fetchKonfiguration(): Promise<Response> {
  return fetch('konfiguration.json', { cache: 'no-cache' });
}
