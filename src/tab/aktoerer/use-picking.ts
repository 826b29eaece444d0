import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../domain/aktoer/person';
import type { FundetPerson } from '../../domain/ports/person-search';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';

interface PickingOptions {
  readonly personIds: readonly number[];
  readonly onChange: (personIds: readonly number[]) => void;
}

export interface Picking {
  /** Somebody by id: from the overview, or just made known to the site. */
  readonly personOf: (id: number) => Person | undefined;
  /** Chooses somebody; gives false where they could not be made known to the site. */
  readonly pick: (found: FundetPerson) => Promise<boolean>;
  /** Whose account is being made known to the site right now. */
  readonly ensuring: string | null;
  readonly error: ServiceError | null;
}

/** Choosing people; somebody new to the site is made known to it first. */
export function usePicking({ personIds, onChange }: PickingOptions): Picking {
  const { personSearch } = useServices();
  const { personer } = useOverblikIndex();
  const [known, setKnown] = useState<ReadonlyMap<number, Person>>(new Map());
  const [ensuring, setEnsuring] = useState<string | null>(null);
  const [error, setError] = useState<ServiceError | null>(null);
  // Others may be taken off while somebody is being made known: what counts is who is chosen then.
  const now = useRef({ personIds, onChange });
  useEffect(() => void (now.current = { personIds, onChange }));

  function add(id: number): void {
    const { personIds: chosen, onChange: tell } = now.current;
    if (!chosen.includes(id)) tell([...chosen, id]);
  }

  async function pick(found: FundetPerson): Promise<boolean> {
    setError(null);
    if (found.id !== null && personer.has(found.id)) {
      add(found.id);
      return true;
    }
    setEnsuring(found.navn);
    try {
      const person = await personSearch.ensure(found);
      setKnown((previous) => new Map(previous).set(person.id, person));
      add(person.id);
      return true;
    } catch (cause) {
      setError(toServiceError(cause));
      return false;
    } finally {
      setEnsuring(null);
    }
  }

  return { personOf: (id) => personer.get(id) ?? known.get(id), pick, ensuring, error };
}
