import { refuse } from '../http/sharepoint-error';
import type { List } from '../lists/list';
import { Complex } from '../odata/resource';

/** `1;3;<list>;<ticks>;<number>`: a place in the log of one list's changes. */
export function changeToken(list: Pick<List, 'guid'>, atTicks: string, number: number): string {
  return `1;3;${list.guid};${atTicks};${number}`;
}

export const currentChangeToken = (list: List): Complex => new Complex('SP.ChangeToken', { StringValue: changeToken(list, list.lastTicks, list.lastChange) });

/** The number in a token; a token that is not one of this list is refused. */
export function readChangeToken(list: List, token: string): number {
  const [version, scope, guid, , number, ...rest] = token.split(';');
  const read = Number(number);
  if (version !== '1' || scope !== '3' || guid?.toLowerCase() !== list.guid || !Number.isInteger(read) || rest.length > 0) throw refuse.changeToken();
  return read;
}
