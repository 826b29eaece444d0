import { refuse } from './graph-error';

/** A 64-bit integer as it was written: a JavaScript number would round it. */
export interface Int64 {
  readonly int64: string;
}

const INT64_PROPERTY = /"chainId"\s*:\s*(?<digits>-?\d+)(?=\s*[,}])/g;

/** Reads a body that has to be one JSON object; a `chainId` in digits becomes an Int64. Throws 400. */
export function readJsonBody(text: string): Readonly<Record<string, unknown>> {
  const value = parse(text.replace(INT64_PROPERTY, '"chainId":{"int64":"$<digits>"}'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse.json();
  return value as Readonly<Record<string, unknown>>;
}

/** The digits go back where a part of a batch is read a second time. */
export function writeJsonBody(value: unknown): string {
  return JSON.stringify(value).replace(/"chainId":\{"int64":"(?<digits>-?\d+)"\}/g, '"chainId":$<digits>');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refuse.json();
  }
}
