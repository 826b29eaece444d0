import * as v from 'valibot';
import type { AabenPost, Poster, Posttype } from '../../domain/aendring/post';
import { ServiceError } from '../../domain/service-error';
import { addressOf, postList } from './post-lists';

const WITH_MARK = v.object({ 'odata.etag': v.string() });

/** A row as a record; throws `column-missing` where somebody has given it a shape the app does not know. */
export function parsePost<Type extends Posttype>(type: Type, row: unknown): Poster[Type] {
  const parsed = v.safeParse(postList(type).rows.schema, row);
  if (!parsed.success) throw new ServiceError('column-missing', { subject: `${addressOf(type)}.${v.getDotPath(parsed.issues[0]) ?? 'Id'}` });
  return parsed.output;
}

/** The same with its version. */
export function parseAaben<Type extends Posttype>(type: Type, row: unknown): AabenPost<Type> {
  return { type, post: parsePost(type, row), etag: v.parse(WITH_MARK, row)['odata.etag'] };
}

/** The number of a version: `3` of `"3"` and of `"<guid>,3"`. SharePoint counts from 1 and up with every change. */
export function versionOf(etag: string): number {
  return Number(/(\d+)"*$/.exec(etag)?.[1] ?? Number.NaN);
}
