import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/security/index.js';
import * as v from 'valibot';
import { listAt } from '../connection/list-at';
import { readBatch } from '../connection/run-batch';
import type { ListAddress } from '../lists/list-definition';
import { ASSIGNMENTS, toAssignments } from './read-assignments';
import type { ColumnState, ListState } from './site-state';

const COLUMNS = v.array(v.object({ InternalName: v.string(), TypeAsString: v.string(), Indexed: v.boolean(), EnforceUniqueValues: v.boolean() }));

/** Reads columns and rights of the lists that are there, in one request. Throws `ServiceError`. */
export async function readListStates(sp: SPFI, addresses: readonly ListAddress[]): Promise<ReadonlyMap<ListAddress, ListState>> {
  if (addresses.length === 0) return new Map();
  const parts = await readBatch(sp, (batched) =>
    addresses.flatMap((address) => {
      const list = listAt(batched, address);
      return [
        list.fields.select('InternalName', 'TypeAsString', 'Indexed', 'EnforceUniqueValues')<unknown>(),
        list.roleAssignments.select('PrincipalId', 'RoleDefinitionBindings').expand('RoleDefinitionBindings')<unknown>(),
      ];
    }),
  );
  return new Map(addresses.map((address, at) => [address, { columns: toColumns(parts[2 * at]), assignments: toAssignments(v.parse(ASSIGNMENTS, parts[2 * at + 1])) }]));
}

function toColumns(value: unknown): ReadonlyMap<string, ColumnState> {
  return new Map(v.parse(COLUMNS, value).map((column) => [column.InternalName, { type: column.TypeAsString, indexed: column.Indexed, unique: column.EnforceUniqueValues }]));
}
