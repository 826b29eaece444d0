import type { SharePoint } from '../../../src/local/sharepoint/start-sharepoint';
import { request } from './a-site';
import type { Raw } from './a-site';

/** One operation of a batch made by hand. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'MERGE' | 'DELETE';
  /** Below the site: `/_api/web/…` */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends operations as one batch, all writes in one changeset, as clients do. */
export function sendBatch(sharePoint: SharePoint, site: string, token: string, operations: readonly Operation[]): Promise<Raw> {
  const parts = operations.map(({ method, path, headers = {}, body }) => {
    const lines = Object.entries({ Accept: 'application/json;odata=nometadata', ...headers }).map(([name, value]) => `${name}: ${value}`);
    return ['--part', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${sharePoint.origin}${site}${path} HTTP/1.1`, ...lines, '', body === undefined ? '' : JSON.stringify(body), ''].join('\r\n');
  });
  return request(sharePoint, token, '/_api/$batch', { method: 'POST', headers: { 'Content-Type': 'multipart/mixed; boundary="part"' }, body: `${parts.join('')}--part--\r\n` });
}

/** The status lines of a batch's answer, in order. */
export const statusesOf = (answer: Raw): readonly number[] => [...answer.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));

/** Fills a list over HTTP, a hundred items a batch. */
export async function fillList(sharePoint: SharePoint, site: string, token: string, list: string, items: readonly object[]): Promise<void> {
  for (let at = 0; at < items.length; at += 100) {
    const operations = items.slice(at, at + 100).map((body): Operation => ({ method: 'POST', path: `/_api/web/lists/getByTitle('${list}')/items`, body }));
    const statuses = statusesOf(await sendBatch(sharePoint, site, token, operations));
    const refused = statuses.find((status) => status !== 201);
    if (refused !== undefined) throw new Error(`An item was refused with ${refused}.`);
  }
}
