import { startTransition, useEffect, useState } from 'react';
import type { Udvalg } from '../../domain/udvalg/udvalg';
import { useView } from '../app/view-context';

/** The address follows the typing when it rests: every change of it draws all links anew, and browsers ration them. */
const REST_MS = 300;

/** The selection on the screen, and the ways to change it. */
export interface ChosenUdvalg {
  readonly udvalg: Udvalg;
  /** Whether its search has just been typed, and the address has yet to say it. */
  readonly typing: boolean;
  /** Another selection; the browser's "back" comes back to this one. */
  readonly choose: (udvalg: Udvalg) => void;
  /** Another search, at every key. */
  readonly search: (soeg: string) => void;
}

interface Typed {
  readonly soeg: string;
  /** What the address said meanwhile; when it says something else, that goes before what was typed. */
  readonly over: string;
}

function isSame(one: Udvalg, other: Udvalg): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The same selection as the same object: the address says anew what has been typed, and nothing has to be looked for again. */
function useSame(udvalg: Udvalg): Udvalg {
  const [known, setKnown] = useState(udvalg);
  if (isSame(known, udvalg)) return known;
  setKnown(udvalg);
  return udvalg;
}

/** The selection for all rows: a letter typed and what it leaves in sight are on the screen before thousands of plans are looked through. */
export function useShownUdvalg({ udvalg, typing }: ChosenUdvalg): Udvalg {
  const [soeg, setSoeg] = useState(udvalg.soeg);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setSoeg(udvalg.soeg)));
    return () => cancelAnimationFrame(frame);
  }, [udvalg.soeg]);
  return useSame(!typing || soeg === udvalg.soeg ? udvalg : { ...udvalg, soeg });
}

/** The selection of the address, with the search as it has been typed so far. */
export function useUdvalg(): ChosenUdvalg {
  const { view, go, replace } = useView();
  const [typed, setTyped] = useState<Typed | null>(null);
  if (typed !== null && typed.over !== view.udvalg.soeg) setTyped(null);
  const pending = typed !== null && typed.over === view.udvalg.soeg && typed.soeg !== typed.over ? typed.soeg : null;
  useEffect(() => {
    if (pending === null) return undefined;
    const timer = setTimeout(() => replace({ udvalg: { ...view.udvalg, soeg: pending } }), REST_MS);
    return () => clearTimeout(timer);
  }, [pending, replace, view.udvalg]);
  const udvalg = useSame(pending === null ? view.udvalg : { ...view.udvalg, soeg: pending });
  return {
    udvalg,
    typing: pending !== null,
    choose: (wanted) => {
      setTyped({ soeg: wanted.soeg, over: view.udvalg.soeg }); // The address says it a moment later.
      go({ udvalg: wanted });
    },
    search: (soeg) => setTyped({ soeg, over: view.udvalg.soeg }),
  };
}
