import { randomUUID } from 'node:crypto';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import type { ColumnValues } from '../../src/sharepoint/rows/row-reader';
import { listPath } from './raw-request';
import type { Target } from './target';

/** Adds many rows as the owner, a hundred a request; over plain HTTP, since PnPjs takes half the time of 17,000 rows. */
export async function addRows(target: Target, list: ListAddress, rows: readonly ColumnValues[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 100) await addBatch(target, list, rows.slice(from, from + 100));
}

async function addBatch(target: Target, list: ListAddress, rows: readonly ColumnValues[]): Promise<void> {
  const [batch, changeset] = [`batch_${randomUUID()}`, `changeset_${randomUUID()}`];
  const url = `${target.siteUrl}/_api/${listPath(target, list)}/items`;
  const parts = rows.map((row) => [
    `--${changeset}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `POST ${url} HTTP/1.1`, 'Accept: application/json;odata=nometadata', 'Content-Type: application/json;odata=nometadata', '', JSON.stringify(row), '',
  ].join('\r\n'));
  const body = [`--${batch}`, `Content-Type: multipart/mixed; boundary="${changeset}"`, '', ...parts, `--${changeset}--`, '', `--${batch}--`, ''].join('\r\n');
  const response = await fetch(`${target.siteUrl}/_api/$batch`, {
    method: 'POST',
    headers: { 'Authorization': `Bearer ${await target.tokenFor('ejer')}`, 'Content-Type': `multipart/mixed; boundary=${batch}` },
    body,
  });
  const added = [...(await response.text()).matchAll(/^HTTP\/1\.1 201/gm)].length;
  if (added !== rows.length) throw new Error(`Added ${added} of ${rows.length} rows to ${list}.`);
}
