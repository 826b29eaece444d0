import { refuse } from '../http/sharepoint-error';
import type { List } from '../lists/list';
import { Complex } from '../odata/resource';
import { ticks } from '../sites/sharepoint-time';

/** `1;3;<list>;<ticks>;<number>`: a place in the log of one list's changes. */
export function changeToken(list: Pick<List, 'guid'>, atTicks: string, number: number): string {
  return `1;3;${list.guid};${atTicks};${number}`;
}

export const currentChangeToken = (list: List): Complex => new Complex('SP.ChangeToken', { StringValue: changeToken(list, list.lastTicks, list.lastChange) });

const LOG_DAYS = 60;

/** A token as read: where in the log it points, and whether the log still reaches back to it. */
export interface ReadToken {
  readonly number: number;
  readonly expired: boolean;
}

/** Reads a token; one that is not of this list is refused. The log is kept for 60 days, as SharePoint keeps it. */
export function readChangeToken(list: List, token: string, now: Date): ReadToken {
  const [version, scope, guid, atTicks = '', number, ...rest] = token.split(';');
  const read = Number(number);
  const malformed = version !== '1' || scope !== '3' || guid?.toLowerCase() !== list.guid || !/^\d+$/.test(atTicks) || !Number.isInteger(read) || rest.length > 0;
  if (malformed) throw refuse.changeToken();
  const start = new Date(now.getTime() - LOG_DAYS * 86_400_000);
  return { number: read, expired: read < list.lastChange && BigInt(atTicks) < BigInt(ticks(start)) };
}
