import * as v from 'valibot';
import type { ListAddress } from '../../src/sharepoint/lists/list-definition';
import type { Role } from './role';
import type { Target } from './target';

export interface RawRequest {
  readonly method: 'GET' | 'POST' | 'MERGE' | 'DELETE';
  /** After `_api/`. */
  readonly path: string;
  readonly body?: object;
}

/** One call over plain HTTP with a role's token: what SharePoint itself allows, whatever the app shows. */
export async function rawRequest(target: Target, role: Role, { method, path, body }: RawRequest): Promise<Response> {
  const tunnelled = method === 'MERGE' || method === 'DELETE';
  return fetch(`${target.siteUrl}/_api/${path}`, {
    method: tunnelled ? 'POST' : method,
    headers: {
      'Authorization': `Bearer ${await target.tokenFor(role)}`,
      'Accept': 'application/json;odata=nometadata',
      'Content-Type': 'application/json;odata=nometadata',
      ...(tunnelled ? { 'X-HTTP-Method': method, 'If-Match': '*' } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** The same, for what must succeed: gives the answer's body. */
export async function rawAnswer(target: Target, role: Role, request: RawRequest): Promise<unknown> {
  const response = await rawRequest(target, role, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${request.method} ${request.path}: ${response.status} ${text.slice(0, 300)}`);
  return text === '' ? null : JSON.parse(text);
}

const COLLECTION = v.object({ value: v.array(v.record(v.string(), v.unknown())) });

export async function rawRows(target: Target, path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return v.parse(COLLECTION, await rawAnswer(target, 'ejer', { method: 'GET', path })).value;
}

/** Path of a list by its address. */
export function listPath(target: Target, address: ListAddress): string {
  const { pathname } = new URL(target.siteUrl);
  return `web/GetList('${pathname}/Lists/${address}')`;
}
