import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-users/index.js';
import * as v from 'valibot';
import type { Gruppe } from '../../domain/ports/current-person';
import { readBatch } from '../connection/run-batch';
import { ensureLogins, loginNameOf } from '../person/ensure-people';
import type { Operation } from './operation';
import { groupIdOf } from './principals';
import type { Principals } from './principals';
import type { SetUpReport } from './set-up-report';

/** Who shall be in which group, by sign-in name. Members that are there already stay. */
export type Members = Readonly<Partial<Record<Gruppe, readonly string[]>>>;

const USERS = v.array(v.object({ LoginName: v.string() }));

/** Adds who is missing; people whom the directory does not know are named, not fatal. Throws `ServiceError`. */
export async function planMembers(sp: SPFI, principals: Principals, members: Members): Promise<{ operations: readonly Operation[]; differences: SetUpReport['differences'] }> {
  const wanted = Object.entries(members) as [Gruppe, readonly string[]][];
  if (wanted.length === 0) return { operations: [], differences: [] };
  const present = await readMembers(sp, wanted.map(([gruppe]) => groupIdOf(principals, gruppe)));
  const missing = wanted.flatMap(([gruppe, upns], at) => upns.filter((upn) => present[at]?.has(loginNameOf(upn)) !== true).map((upn) => ({ gruppe, upn })));
  const known = await ensureLogins(sp, [...new Set(missing.map(({ upn }) => upn))]);
  return {
    operations: missing.filter(({ upn }) => known.has(upn)).map(({ gruppe, upn }) => ({
      step: 'add-member',
      subject: gruppe,
      run: ({ web }) => web.siteGroups.getById(groupIdOf(principals, gruppe)).users.add(loginNameOf(upn)),
    })),
    differences: [...new Set(missing.filter(({ upn }) => !known.has(upn)).map(({ upn }) => upn))].map((upn) => ({ difference: 'unknown-person' as const, subject: upn })),
  };
}

async function readMembers(sp: SPFI, groupIds: readonly number[]): Promise<readonly ReadonlySet<string>[]> {
  const parts = await readBatch(sp, ({ web }) => groupIds.map((id) => web.siteGroups.getById(id).users.select('LoginName').top(5000)<unknown>()));
  return parts.map((users) => new Set(v.parse(USERS, users).map((user) => user.LoginName.toLowerCase())));
}
