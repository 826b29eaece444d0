import type { JsonObject, JsonValue } from '../http/json-body';
import { isJsonObject } from '../http/json-body';
import { refuse } from '../http/sharepoint-error';
import { Complex } from '../odata/resource';
import { fromHalves, highOf, lowOf } from './permission-bits';
import type { Permissions } from './permission-bits';

/** Permissions as they stand in answers: two halves as text. */
export const basePermissions = (permissions: Permissions): Complex =>
  new Complex('SP.BasePermissions', { High: String(highOf(permissions)), Low: String(lowOf(permissions)) });

/** Reads `{High, Low}`, numbers or text. */
export function readBasePermissions(value: JsonValue | undefined): Permissions {
  if (!isJsonObject(value)) throw refuse.primitive('SP.BasePermissions');
  return fromHalves(half(value, 'High'), half(value, 'Low'));
}

function half(value: JsonObject, name: string): number {
  const read = Number(value[name]);
  if (!Number.isInteger(read) || read < 0 || read > 0xffff_ffff) throw refuse.primitive('Edm.Int64');
  return read;
}
