import type { Periode } from '../periode/periode';
import type { Fremdrift } from './fremdrift';
import type { Statusindhold, Statusopdatering } from './statusopdatering';
import type { Trin } from './trin';

/** One thing that differs between an entry and the one before it. */
export type Statusaendring =
  | { readonly kind: 'trin'; readonly fra: Trin | null; readonly til: Trin | null }
  | { readonly kind: 'fremdrift'; readonly fra: Fremdrift | null; readonly til: Fremdrift | null }
  | { readonly kind: 'periode'; readonly retning: 'sat' | 'fjernet' | 'senere' | 'tidligere' | 'omskrevet'; readonly fra: Periode | null; readonly til: Periode | null }
  | { readonly kind: 'behov'; readonly retning: 'opstaaet' | 'loest' | 'aendret' };

function samePeriode(one: Periode | null, other: Periode | null): boolean {
  return one?.fra === other?.fra && one?.til === other?.til && one?.ordlyd === other?.ordlyd && one?.om === other?.om;
}

/** Later and earlier are about when a periode ends. */
function directionOf(fra: Periode | null, til: Periode | null): 'sat' | 'fjernet' | 'senere' | 'tidligere' | 'omskrevet' {
  if (fra === null) return 'sat';
  if (til === null) return 'fjernet';
  if (til.til === fra.til) return 'omskrevet';
  return til.til > fra.til ? 'senere' : 'tidligere';
}

function behovChange(fra: string | null, til: string | null): readonly Statusaendring[] {
  if (fra === til) return [];
  if (fra === null) return [{ kind: 'behov', retning: 'opstaaet' }];
  return [{ kind: 'behov', retning: til === null ? 'loest' : 'aendret' }];
}

/** What changed from one entry to a later one, as codes; nothing gives an empty list. The sentence itself is shown, never compared. */
export function describeChange(earlier: Statusindhold, later: Statusindhold): readonly Statusaendring[] {
  const changes: Statusaendring[] = [];
  if (earlier.trin !== later.trin) changes.push({ kind: 'trin', fra: earlier.trin, til: later.trin });
  if (earlier.fremdrift !== later.fremdrift) changes.push({ kind: 'fremdrift', fra: earlier.fremdrift, til: later.fremdrift });
  if (!samePeriode(earlier.periode, later.periode)) {
    changes.push({ kind: 'periode', retning: directionOf(earlier.periode, later.periode), fra: earlier.periode, til: later.periode });
  }
  return [...changes, ...behovChange(earlier.behov, later.behov)];
}

/** The entry before one of a history (newest first) that speaks for the same part; null for its first. */
export function previousEntry(history: readonly Statusopdatering[], place: number): Statusopdatering | null {
  const specialomraadeId = history[place]?.specialomraadeId;
  return history.slice(place + 1).find((entry) => entry.specialomraadeId === specialomraadeId) ?? null;
}
