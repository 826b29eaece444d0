import type { OverblikReading } from '../../domain/ports/overblik-source';
import { whenIdle } from './when-idle';

/** So many rows are written in some milliseconds. */
const ROWS_AT_ONCE = 2000;

/** A reading as JSON, made in pieces while the browser is idle: all 70,000 rows at once would hold up a keystroke. */
export async function toText({ overblik, ...about }: OverblikReading): Promise<string> {
  const parts: string[] = [];
  for (const [part, rows] of Object.entries(overblik) as [string, readonly unknown[]][]) parts.push(`${JSON.stringify(part)}:[${await rowsToText(rows)}]`);
  return `{"overblik":{${parts.join(',')}},${JSON.stringify(about).slice(1)}`;
}

async function rowsToText(rows: readonly unknown[]): Promise<string> {
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await whenIdle();
    pieces.push(JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)).slice(1, -1));
  }
  return pieces.join(',');
}
