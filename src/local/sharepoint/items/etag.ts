import type { Call } from '../http/call';
import { refuse } from '../http/sharepoint-error';

/** The ETag header of an item or a list: `"<guid>,<version>"`. */
export const headerEtag = (thing: { readonly guid: string; readonly version: number }): string => `"${thing.guid},${thing.version}"`;

/** The ETag in a body: `"<version>"`, with the quotes. */
export const bodyEtag = (thing: { readonly version: number }): string => `"${thing.version}"`;

/** Refuses with 412 unless `If-Match` is `*`, this version, or the whole ETag. A change without `If-Match` is refused too. */
export function requireEtag(call: Call, thing: { readonly guid: string; readonly version: number }): void {
  const sent = call.headers['if-match'] ?? '';
  const fitting = ['*', headerEtag(thing), bodyEtag(thing), `W/${headerEtag(thing)}`];
  if (!fitting.includes(sent)) throw refuse.etag(sent, headerEtag(thing));
}

/** The same for things where a missing `If-Match` means any version. */
export function checkEtag(call: Call, thing: { readonly guid: string; readonly version: number }): void {
  if (call.headers['if-match'] !== undefined) requireEtag(call, thing);
}
