import type { SPFI } from '@pnp/sp';
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import { readBatch } from '../connection/run-batch';
import type { ListAddress } from '../lists/list-definition';

const RECYCLED = v.array(v.object({ LeafName: v.string(), DirName: v.string(), DeletedByEmail: v.nullish(v.string()) }));
const USER = v.object({ Email: v.nullish(v.string()) });

/** Whether a row lies in the recycle bin by one's own hand. */
export type RecycledByMe = (list: ListAddress, id: number) => boolean;

/** Reads the recycle bin, once. People see there what they deleted themselves; owners see everything. Throws `ServiceError`. */
export async function readRecycledByMe(sp: SPFI): Promise<RecycledByMe> {
  const [user, recycled] = await readBatch(sp, ({ web }) => [web.currentUser.select('Email')<unknown>(), SPCollection(web, 'RecycleBin').select('LeafName', 'DirName', 'DeletedByEmail')<unknown>()]);
  const mail = v.parse(USER, user).Email?.toLowerCase() ?? '';
  const mine = v.parse(RECYCLED, recycled).filter(({ DeletedByEmail }) => mail !== '' && DeletedByEmail?.toLowerCase() === mail);
  return (list, id) => mine.some(({ LeafName, DirName }) => LeafName === `${id}_.000` && DirName.endsWith(`/Lists/${list}`));
}
