import { useEffect, useMemo, useState } from 'react';
import { foundOnSite, matchPeople, mergeFound } from '../../domain/aktoer/match-people';
import type { FundetPerson } from '../../domain/ports/person-search';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { useOverblik } from '../app/overblik-context';
import { useServices } from '../app/services';

/** Fewer letters than this find half the organisation. */
const FEWEST_LETTERS = 2;
/** Somebody who is still typing is not asked for. */
const PAUSE_MS = 250;
/** More than these, and a longer search word serves better than a longer list. */
const MOST_SHOWN = 12;

interface Answer {
  readonly words: string;
  readonly attempt: number;
  readonly personer: readonly FundetPerson[];
  readonly directory: 'asked' | 'unavailable';
  readonly error: ServiceError | null;
}

export interface PersonOptions {
  readonly phase: 'idle' | 'searching' | 'done' | 'failed';
  readonly options: readonly FundetPerson[];
  /** So many more were found than are shown. */
  readonly more: number;
  readonly directory: 'asked' | 'unavailable';
  readonly error: ServiceError | null;
  readonly retry: () => void;
}

/** Who fits what is typed: at once those whom the overview knows, then those whom a search finds. `chosenIds` are left out. */
export function usePersonOptions(text: string, chosenIds: readonly number[]): PersonOptions {
  const words = text.trim();
  const wanted = words.length >= FEWEST_LETTERS;
  const { personer } = useOverblik();
  const [attempt, setAttempt] = useState(0);
  const given = useAnswer(words, attempt, wanted);
  const answer = given?.words === words && given.attempt === attempt ? given : null;
  const known = useMemo(() => (wanted ? matchPeople(personer, words).map(foundOnSite) : []), [wanted, personer, words]);
  const all = mergeFound(known, wanted ? answer?.personer ?? [] : []).filter(({ id }) => id === null || !chosenIds.includes(id));
  return {
    phase: phaseOf(wanted, answer),
    options: all.slice(0, MOST_SHOWN),
    more: Math.max(0, all.length - MOST_SHOWN),
    directory: answer?.directory ?? 'asked',
    error: answer?.error ?? null,
    retry: () => setAttempt((previous) => previous + 1),
  };
}

function phaseOf(wanted: boolean, answer: Answer | null): PersonOptions['phase'] {
  if (!wanted) return 'idle';
  if (answer === null) return 'searching';
  return answer.error === null ? 'done' : 'failed';
}

/** The last search's answer, which may be about earlier words. */
function useAnswer(words: string, attempt: number, wanted: boolean): Answer | null {
  const { personSearch } = useServices();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let awaited = true;
    const settle = (rest: Omit<Answer, 'words' | 'attempt'>) => {
      if (awaited) setAnswer({ words, attempt, ...rest });
    };
    const timer = window.setTimeout(() => {
      personSearch.search(words).then(
        ({ personer, directory }) => settle({ personer, directory, error: null }),
        (cause: unknown) => settle({ personer: [], directory: 'asked', error: toServiceError(cause) }),
      );
    }, PAUSE_MS);
    return () => {
      awaited = false;
      window.clearTimeout(timer);
    };
  }, [personSearch, words, attempt, wanted]);
  return answer;
}
