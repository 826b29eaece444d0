import type { Answer } from '../http/answer';
import { siteAddress } from '../http/call';
import type { Call } from '../http/call';
import { contentTypeOf } from '../http/metadata-mode';
import type { MetadataMode } from '../http/metadata-mode';
import { Complex } from './resource';
import type { PropertyValue, Resource } from './resource';
import { isMany, selectProperties } from './select-properties';
import type { Selected } from './select-properties';

type Json = Readonly<Record<string, unknown>>;

/** Answers one resource, reduced to the query's `$select` and `$expand`, in the client's metadata mode. */
export function presentOne(call: Call, resource: Resource, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  const selected = selectProperties(resource, call.query.selection);
  const entity = writeEntity(call, selected);
  return presentJson(call, call.mode === 'minimalmetadata' ? { 'odata.metadata': metadataAddress(call, `${resource.type}/@Element`), ...entity } : entity, status, headers);
}

/** Answers a collection. `next` is the whole address of the page after it. */
export function presentMany(call: Call, selected: readonly Selected[], next?: string): Answer {
  return presentRows(call, selected.map((one) => writeEntity(call, one)), next);
}

/** Answers rows that are already written in the client's metadata mode. */
export function presentRows(call: Call, rows: readonly Json[], next?: string): Answer {
  return presentWritten(call, rows.map((row) => JSON.stringify(row)), next);
}

/** The same of rows that are JSON already. */
export function presentWritten(call: Call, rows: readonly string[], next?: string): Answer {
  const [before, name, after] = ENVELOPES[call.mode](call);
  const link = next === undefined ? '' : `,"${name}":${JSON.stringify(next)}`;
  return { status: 200, headers: { 'Content-Type': contentTypeOf(call.mode) }, body: `${before}[${rows.join(',')}]${link}${after}` };
}

/** What stands before the rows of a collection, what the address of the next page is called, and what stands at the end. */
const ENVELOPES: Readonly<Record<MetadataMode, (call: Call) => readonly [before: string, next: string, after: string]>> = {
  nometadata: () => ['{"value":', 'odata.nextLink', '}'],
  minimalmetadata: (call) => [`{"odata.metadata":${JSON.stringify(metadataAddress(call, ''))},"value":`, 'odata.nextLink', '}'],
  verbose: () => ['{"d":{"results":', '__next', '}}'],
};

/** Answers one property or the result of a function. */
export function presentValue(call: Call, name: string, value: PropertyValue): Answer {
  if (call.mode === 'verbose') return presentJson(call, { [name]: writeValue(call, value) });
  if (value instanceof Complex) return presentJson(call, writeValue(call, value) as Json);
  const metadata = call.mode === 'minimalmetadata' ? { 'odata.metadata': metadataAddress(call, value === null ? 'Edm.Null' : 'Edm.String') } : {};
  return presentJson(call, value === null ? { ...metadata, 'odata.null': true } : { ...metadata, value: writeValue(call, value) });
}

function presentJson(call: Call, body: Json, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  const written = call.mode === 'verbose' ? { d: body } : body;
  return { status, headers: { 'Content-Type': contentTypeOf(call.mode), ...headers }, body: JSON.stringify(written) };
}

const metadataAddress = (call: Call, what: string): string => `${siteAddress(call)}/_api/$metadata#${what}`;

/** One entity in the client's metadata mode. */
export function writeEntity(call: Call, selected: Selected): Json {
  const entity: Record<string, unknown> = annotations(call, selected.resource);
  if (call.mode === 'verbose') {
    for (const name of selected.deferred) entity[name] = { __deferred: { uri: `${siteAddress(call)}/_api/${selected.resource.uri}/${name}` } };
  }
  for (const [name, value] of Object.entries(selected.expanded)) entity[name] = writeExpanded(call, value);
  for (const [name, value] of Object.entries(selected.values)) entity[name] = writeValue(call, value);
  return entity;
}

function writeExpanded(call: Call, value: Selected | readonly Selected[]): unknown {
  if (!isMany(value)) return writeEntity(call, value);
  const all = value.map((one) => writeEntity(call, one));
  return call.mode === 'verbose' ? { results: all } : all;
}

/** What says which thing this is: `odata.*` beside the values, or verbose's `__metadata`. */
export function annotations(call: Call, { type, uri, etag }: Pick<Resource, 'type' | 'uri' | 'etag'>): Record<string, unknown> {
  if (call.mode === 'nometadata') return {};
  const id = `${siteAddress(call)}/_api/${uri}`;
  if (call.mode === 'verbose') return { __metadata: { id, uri: id, ...(etag === undefined ? {} : { etag }), type } };
  return { 'odata.type': type, 'odata.id': id, ...(etag === undefined ? {} : { 'odata.etag': etag }), 'odata.editLink': uri };
}

export function writeValue(call: Pick<Call, 'mode'>, value: PropertyValue): unknown {
  if (value instanceof Complex) return writeComplex(call, value);
  if (!isList(value)) return value;
  const all = value.map((one) => writeValue(call, one));
  return call.mode === 'verbose' ? { __metadata: { type: `Collection(${elementType(value)})` }, results: all } : all;
}

function writeComplex(call: Pick<Call, 'mode'>, { type, values }: Complex): Json {
  const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writeValue(call, value)]));
  return call.mode === 'verbose' ? { __metadata: { type }, ...written } : written;
}

const isList = (value: PropertyValue): value is Extract<PropertyValue, readonly unknown[]> => Array.isArray(value);

function elementType([first]: readonly (string | number | boolean | Complex)[]): string {
  if (first instanceof Complex) return first.type;
  return typeof first === 'number' ? 'Edm.Int32' : 'Edm.String';
}
