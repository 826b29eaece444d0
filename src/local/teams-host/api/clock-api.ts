import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { ApiAnswer, HostApiOptions } from './host-api-options';
import { NOT_FOUND, ok } from './host-api-options';
import { readJson } from './read-json';

/** The page moves the clock on; `now` is for tests and scripts, which may also set it back. */
const Move = v.union([
  v.strictObject({ advance: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  v.strictObject({ now: v.pipe(v.string(), v.isoTimestamp(), v.transform((text) => new Date(text)), v.check((time) => !Number.isNaN(time.getTime()))) }),
]);

/** `GET /api/clock` answers `{now}`; `POST` with `{advance: seconds}` or `{now: iso}` moves it. */
export async function answerClock({ clock }: Pick<HostApiOptions, 'clock'>, request: IncomingMessage): Promise<ApiAnswer> {
  if (request.method === 'GET') return ok({ now: clock.now().toISOString() });
  if (request.method !== 'POST') return NOT_FOUND;
  const move = v.parse(Move, await readJson(request));
  const now = 'advance' in move ? clock.advance(move.advance) : clock.set(move.now);
  return ok({ now: now.toISOString() });
}
