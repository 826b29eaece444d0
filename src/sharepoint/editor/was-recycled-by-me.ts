import type { SPFI } from '@pnp/sp';
import { SPCollection } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import { readBatch } from '../connection/run-batch';
import type { ListAddress } from '../lists/list-definition';

const RECYCLED = v.array(v.object({ LeafName: v.string(), DirName: v.string(), DeletedByEmail: v.nullish(v.string()) }));
const USER = v.object({ Email: v.nullish(v.string()) });

/** Whether a row lies in the recycle bin by one's own hand. People see what they deleted; owners see everything. Throws `ServiceError`. */
export async function wasRecycledByMe(sp: SPFI, list: ListAddress, id: number): Promise<boolean> {
  const [user, recycled] = await readBatch(sp, ({ web }) => [web.currentUser.select('Email')<unknown>(), SPCollection(web, 'RecycleBin').select('LeafName', 'DirName', 'DeletedByEmail')<unknown>()]);
  const mail = v.parse(USER, user).Email?.toLowerCase() ?? '';
  return v.parse(RECYCLED, recycled).some(({ LeafName, DirName, DeletedByEmail }) =>
    LeafName === `${id}_.000` && DirName.endsWith(`/Lists/${list}`) && mail !== '' && DeletedByEmail?.toLowerCase() === mail);
}
