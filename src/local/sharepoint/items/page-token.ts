import { refuse } from '../http/sharepoint-error';

/** Where the next page begins: after the item `id`, which was the `count`th in the order. */
export interface PagePlace {
  readonly id: number;
  readonly count: number;
}

export function writePageToken({ id, count }: PagePlace): string {
  return `Paged=TRUE&p_ID=${id}&p_Count=${count}`;
}

/** Reads a `$skiptoken`; one that only names an id (`Paged=TRUE&p_ID=5`) is taken too. */
export function readPageToken(token: string | null): PagePlace {
  if (token === null) return { id: 0, count: 0 };
  const parts = new URLSearchParams(token);
  const id = Number(parts.get('p_ID'));
  if (parts.get('Paged')?.toUpperCase() !== 'TRUE' || !Number.isInteger(id)) throw refuse.query('The $skiptoken query string option is not valid.');
  return { id, count: Number(parts.get('p_Count') ?? '0') };
}
