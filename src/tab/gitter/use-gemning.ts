import { useRef, useState } from 'react';
import { indexOverblik } from '../../domain/overblik/index-overblik';
import type { ServiceError } from '../../domain/service-error';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { celleOpslag } from './celle-ord';
import type { Gemt } from './gemmeverden';
import { saveRaekker } from './save-raekker';
import type { Gitter } from './use-gitter';

export interface Gemning {
  /** Null: nothing is being saved. */
  readonly undervejs: { readonly done: number; readonly total: number } | null;
  /** The rows that the last save could not bring, with why. */
  readonly mislykkede: ReadonlyMap<string, ServiceError>;
  /** How many plans the last save brought; null before any. */
  readonly gemte: number | null;
  readonly gem: () => Promise<void>;
}

const NOTHING_FAILED: ReadonlyMap<string, ServiceError> = new Map();

/** Saves what can be saved; rows that fail stay as they are, and the next save takes only what is left. */
export function useGemning(strategi: Strategi, gitter: Gitter): Gemning {
  const { editor, newKey } = useServices();
  const store = useOverblikStore();
  const [undervejs, setUndervejs] = useState<Gemning['undervejs']>(null);
  const [mislykkede, setMislykkede] = useState(NOTHING_FAILED);
  const [gemte, setGemte] = useState<number | null>(null);
  const ansvarNoegler = useRef(new Map<string, string>());

  function ansvarNoegle(handleplanId: number, aktoerId: number): string {
    const part = `${handleplanId}-${aktoerId}`;
    const noegle = ansvarNoegler.current.get(part) ?? newKey();
    ansvarNoegler.current.set(part, noegle);
    return noegle;
  }

  function settle(gemt: Gemt): void {
    const saved = [...gemt].flatMap(([noegle, error]) => (error === null ? [noegle] : []));
    gitter.forget(new Set([...saved, ...gitter.optaelling.tomme]));
    setMislykkede(new Map([...gemt].flatMap(([noegle, error]) => (error === null ? [] : [[noegle, error] as const]))));
    setGemte(saved.length);
  }

  async function gem(): Promise<void> {
    const { klar } = gitter.optaelling;
    if (undervejs !== null || klar.length === 0) return;
    setUndervejs({ done: 0, total: klar.length });
    setMislykkede(NOTHING_FAILED);
    await store.refresh();
    const { overblik } = store.state.getState();
    if (overblik !== null) {
      const index = indexOverblik(overblik);
      const verden = { editor, strategiId: strategi.id, index, opslag: celleOpslag(strategi.id, overblik, index), ansvarNoegle };
      const gemt = await saveRaekker(klar, verden, (done) => setUndervejs({ done, total: klar.length }));
      await store.refresh();
      settle(gemt);
    }
    setUndervejs(null);
  }

  return { undervejs, mislykkede, gemte, gem };
}
