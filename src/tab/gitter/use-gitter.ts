import { useMemo, useState } from 'react';
import type { Cellefejl } from '../../domain/gitter/celle-laesning';
import { addStand, mapHistorik, redo, startHistorik, undo, type Historik } from '../../domain/gitter/historik';
import { KOLONNER, TOM_RAEKKE, type Kolonne, type Raekkevaerdier } from '../../domain/gitter/raekke';
import type { Placering } from '../../domain/gitter/place-block';
import { addIndtastninger, settleCelle, withoutRaekker, type Indtastning, type Stand } from '../../domain/gitter/stand';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { celleOpslag, celleTekst, finished } from './celle-ord';
import { kladdeKey, readKladde, readSkrivning, writeKladde, writeSkrivning, type Skrivning } from './gitter-kladde';
import { createGitterLaeser, type GitterLaeser } from './gitter-laeser';
import { taelGitter, type Cellested } from './gitter-optaelling';
import { gitterRaekker, planRaekker, TOM_NOEGLE, type Gitterraekke } from './gitter-raekker';

/** A cell as it is shown. */
export interface Visning {
  readonly tekst: string;
  readonly tilstand: 'ens' | 'aendret' | 'fejl' | 'konflikt';
  readonly fejl: Cellefejl | null;
}

type Raekkenoegle = Pick<Gitterraekke, 'noegle' | 'handleplanId'>;

/** What became of texts that were put into cells: how many cells, how many new rows, and how many found no column. */
export interface Skrevet {
  readonly celler: number;
  readonly nye: number;
  readonly udenfor: number;
}

export type Gitter = ReturnType<typeof useGitter>;

/** The grid of one strategy: its rows, what is written in them and not saved yet, and the steps back and forth. */
export function useGitter(strategi: Strategi, personId: number, tekster: ReadonlyMap<number, string>) {
  const { drafts, newKey } = useServices();
  const overblik = useOverblik();
  const index = useOverblikIndex();
  const translation = useTranslation();
  const key = kladdeKey(personId, strategi.id);
  const laeser = useMemo(() => createGitterLaeser(index, tekster, celleOpslag(strategi.id, overblik, index)), [strategi.id, overblik, index, tekster]);
  const show = useMemo(() => celleTekst(translation, laeser.opslag, index), [translation, laeser, index]);
  const [fundet] = useState(() => withSkrivning(readKladde(drafts, key), readSkrivning(drafts, key), laeser, newKey));
  const [historik, setHistorik] = useState<Historik<Stand>>(() => startHistorik(fundet));
  const [kladdeHolder, setKladdeHolder] = useState(true);
  const stand = historik.nu;
  const planer = useMemo(() => planRaekker(overblik, strategi.id), [overblik, strategi.id]);
  const raekker = useMemo(() => gitterRaekker(planer, stand), [planer, stand]);
  const optaelling = useMemo(() => taelGitter(stand, laeser), [stand, laeser]);

  function keep(next: Historik<Stand>): void {
    setHistorik(next);
    setKladdeHolder(writeKladde(drafts, key, next.nu));
    writeSkrivning(drafts, key, null);
  }

  function vis({ noegle, handleplanId }: Gitterraekke, kolonne: Kolonne): Visning {
    const ret = stand.get(noegle);
    const staar = laeser.staar(handleplanId);
    const unwritten = staar === null ? '' : show(kolonne, staar);
    if (ret === undefined) return { tekst: unwritten, tilstand: 'ens', fejl: null };
    const { vaerdier, fejl, konflikter } = laeser.laes(ret);
    const fault = fejl.get(kolonne);
    if (fault !== undefined) return { tekst: ret.celler[kolonne]?.tekst ?? unwritten, tilstand: 'fejl', fejl: fault };
    if (vaerdier[kolonne] === undefined) return { tekst: unwritten, tilstand: 'ens', fejl: null };
    return { tekst: show(kolonne, { ...TOM_RAEKKE, ...vaerdier }), tilstand: konflikter.has(kolonne) ? 'konflikt' : 'aendret', fejl: null };
  }

  /** What stands in the list in a cell, as it is shown. */
  function deres({ noegle, kolonne }: Cellested): string {
    const staar = laeser.staar(stand.get(noegle)?.handleplanId ?? null);
    return staar === null ? '' : show(kolonne, staar);
  }

  function indtastning({ noegle, handleplanId }: Raekkenoegle, kolonne: Kolonne, tekst: string, staar = laeser.staar(handleplanId)): Indtastning {
    const asItStands = tekst === (staar === null ? '' : show(kolonne, staar));
    return { noegle, handleplanId, kolonne, tekst: asItStands ? null : tekst, staar: staar ?? TOM_RAEKKE };
  }

  /** Puts texts into cells in one step; below the last row they make new ones. */
  function skriv(placeringer: readonly Placering[]): Skrevet {
    const nye = new Map<number, string>();
    const noegleAt = (raekke: number): string => {
      const made = nye.get(raekke) ?? newKey();
      nye.set(raekke, made);
      return made;
    };
    const tom: Gitterraekke = { noegle: TOM_NOEGLE, plan: null, handleplanId: null };
    const indtastninger = placeringer.flatMap(({ raekke, kolonne, tekst }) => {
      const [row, column] = [raekker[raekke] ?? tom, KOLONNER[kolonne]];
      if (column === undefined || (row.noegle === TOM_NOEGLE && tekst.trim() === '')) return [];
      return [indtastning({ ...row, noegle: row.noegle === TOM_NOEGLE ? noegleAt(raekke) : row.noegle }, column, tekst)];
    });
    keep(addStand(historik, addIndtastninger(stand, indtastninger)));
    return { celler: indtastninger.length, nye: nye.size, udenfor: placeringer.filter(({ kolonne, tekst }) => kolonne >= KOLONNER.length && tekst.trim() !== '').length };
  }

  /** Puts one text into the cell that was opened for it; `staar` is what stood in the row then, so that nobody's newer text is overwritten unseen. */
  function skrivI(row: Raekkenoegle, kolonne: Kolonne, tekst: string, staar: Raekkevaerdier | null): void {
    if (row.noegle === TOM_NOEGLE && tekst.trim() === '') return;
    const noegle = row.noegle === TOM_NOEGLE ? newKey() : row.noegle;
    const whole = finished(kolonne, tekst, laeser.opslag, translation);
    keep(addStand(historik, addIndtastninger(stand, [indtastning({ ...row, noegle }, kolonne, whole, staar)])));
  }

  /** Takes rows that are saved out of every step, so that nothing saved comes back as a change. */
  function forget(noegler: ReadonlySet<string>): void {
    keep(mapHistorik(historik, (step) => withoutRaekker(step, noegler), sameStand));
  }

  return {
    raekker, optaelling, vis, deres, skriv, skrivI, forget, kladdeHolder, show, laeser,
    /** How much was found from last time, when the grid was opened. */
    fundet: fundet.size,
    kanFortryde: historik.foer.length > 0,
    kanGentage: historik.efter.length > 0,
    fortryd: () => keep(undo(historik)),
    gentag: () => keep(redo(historik)),
    /** Gives rows up; this too can be undone. */
    slip: (noegler: ReadonlySet<string>) => keep(addStand(historik, withoutRaekker(stand, noegler))),
    afgoer: ({ noegle, kolonne }: Cellested, keepMine: boolean) => keep(addStand(historik, settleCelle(stand, noegle, kolonne, laeser.staar(stand.get(noegle)?.handleplanId ?? null) ?? TOM_RAEKKE, keepMine))),
    skriver: (skrivning: Skrivning | null) => writeSkrivning(drafts, key, skrivning),
  };
}

/** What was kept, with the cell in which somebody was still writing. */
function withSkrivning(kladde: Stand, skrivning: Skrivning | null, laeser: GitterLaeser, newKey: () => string): Stand {
  if (skrivning === null) return kladde;
  const { noegle, handleplanId, kolonne, tekst } = skrivning;
  return addIndtastninger(kladde, [{ noegle: noegle === TOM_NOEGLE ? newKey() : noegle, handleplanId, kolonne, tekst, staar: laeser.staar(handleplanId) ?? TOM_RAEKKE }]);
}

function sameStand(one: Stand, other: Stand): boolean {
  return one === other || (one.size === other.size && [...one].every(([noegle, ret]) => other.get(noegle) === ret));
}
