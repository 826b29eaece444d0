import { refuse } from './sharepoint-error';

export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[];
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** Reads a request's body; an empty one is an empty object. Anything but one JSON object is refused with 400. */
export function readJsonBody(body: string): JsonObject {
  if (body.trim() === '') return {};
  const parsed = parse(body);
  if (!isJsonObject(parsed)) throw refuse.json();
  return withoutAnnotations(parsed);
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A plain array, or verbose's `{results: []}`; undefined for anything else. */
export function readArray(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (Array.isArray(value)) return value as readonly JsonValue[];
  return isJsonObject(value) && Array.isArray(value.results) ? (value.results as readonly JsonValue[]) : undefined;
}

function parse(body: string): JsonValue {
  try {
    return JSON.parse(body) as JsonValue;
  } catch {
    throw refuse.json();
  }
}

function withoutAnnotations(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== '__metadata' && !name.includes('odata.')));
}
