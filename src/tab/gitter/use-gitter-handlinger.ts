import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { fillDown, placeBlock, type Placering, type Udsnit } from '../../domain/gitter/place-block';
import { KOLONNER, type Kolonne, type Raekkevaerdier } from '../../domain/gitter/raekke';
import { parseTsv, writeTsv } from '../../domain/gitter/tsv';
import type { TextKey, TextParameters } from '../../texts/translate';
import { TOM_NOEGLE, type Gitterraekke } from './gitter-raekker';
import { handlingOf, type Handling } from './gitter-tast';
import { markeringAt, moved, nextInReadingOrder, raekkeOf, stedAt, udsnitOf, type Markering } from './markering';
import type { Gitter } from './use-gitter';

/** The cell that is written in, with what stood in its row when it was opened. */
export interface Redigering {
  readonly raekke: Gitterraekke;
  readonly kolonne: Kolonne;
  /** What the field starts with. */
  readonly tekst: string;
  /** What the cell showed before. */
  readonly foer: string;
  readonly staar: Raekkevaerdier | null;
}

/** Where the focus goes when a cell has been written: down, right or left of it, back to it, or nowhere: it went elsewhere by itself. */
export type Videre = 'ned' | 'hoejre' | 'venstre' | 'bliv' | 'ingen';

/** Something to be told in a line. */
export interface Besked {
  readonly key: TextKey;
  readonly parameters?: TextParameters;
}

export type GitterHandlinger = ReturnType<typeof useGitterHandlinger>;

/** What a person does in the grid: moving, writing, copying, pasting. While `laast`, only moving and copying. */
export function useGitterHandlinger(gitter: Gitter, laast: boolean, gem: () => void) {
  const { raekker } = gitter;
  const [markering, setMarkering] = useState<Markering>(() => markeringAt(stedAt(raekker, 0, 0)));
  const [redigering, setRedigering] = useState<Redigering | null>(null);
  const [besked, setBesked] = useState<Besked | null>(null);
  const udsnit = udsnitOf(markering, raekker);

  /** The focus comes back to the active cell. */
  function refocus(): void {
    setMarkering({ ...markering });
  }

  function rediger(tekst: string | null, at: Markering = markering): void {
    const raekke = raekker[raekkeOf(at.aktiv, raekker)];
    const kolonne = KOLONNER[at.aktiv.kolonne];
    if (laast || raekke === undefined || kolonne === undefined) return;
    const foer = gitter.vis(raekke, kolonne).tekst;
    setMarkering(markeringAt(at.aktiv));
    setRedigering({ raekke, kolonne, tekst: tekst ?? foer, foer, staar: gitter.laeser.staar(raekke.handleplanId) });
  }

  /** Ends the writing; `tekst` null leaves the cell as it was. */
  function afslut(tekst: string | null, videre: Videre): void {
    if (redigering === null) return;
    setRedigering(null);
    if (tekst !== null && tekst !== redigering.foer) gitter.skrivI(redigering.raekke, redigering.kolonne, tekst, redigering.staar);
    else gitter.skriver(null);
    const rows = withNewRow(tekst);
    const here = markeringAt(stedAt(rows, raekkeOf(markering.aktiv, raekker), markering.aktiv.kolonne));
    if (videre === 'ned') setMarkering(moved(here, { raekke: 1, kolonne: 0 }, false, rows));
    else if (videre === 'hoejre' || videre === 'venstre') setMarkering(nextInReadingOrder(here, videre === 'hoejre' ? 1 : -1, rows));
    else if (videre === 'bliv') refocus();
  }

  /** The rows as they will be: what is written in the empty row becomes a row of its own, with another empty one below it. */
  function withNewRow(tekst: string | null): readonly Gitterraekke[] {
    const tom = raekker.at(-1);
    return tom !== undefined && redigering?.raekke.noegle === TOM_NOEGLE && (tekst ?? '').trim() !== '' ? [...raekker.slice(0, -1), { ...tom, noegle: '' }, tom] : raekker;
  }

  function skriv(placeringer: readonly Placering[], key: TextKey): void {
    const { celler, nye, udenfor } = gitter.skriv(placeringer);
    setBesked(udenfor > 0 ? { key: 'gitter.sat-ind.for-bred', parameters: { antal: udenfor } } : { key: nye > 0 ? 'gitter.sat-ind.nye' : key, parameters: { antal: celler, nye } });
    refocus();
  }

  function fyldNed(): void {
    const { foersteRaekke, sidsteRaekke } = udsnit;
    const fra = foersteRaekke === sidsteRaekke ? Math.max(0, foersteRaekke - 1) : foersteRaekke;
    skriv(fillDown({ ...udsnit, foersteRaekke: fra }, tekstAt), 'gitter.fyldt');
  }

  function tekstAt(raekke: number, kolonne: number): string {
    const [row, column] = [raekker[raekke], KOLONNER[kolonne]];
    return row === undefined || column === undefined ? '' : gitter.vis(row, column).tekst;
  }

  function skridt(back: boolean, inGrid: boolean): void {
    const may = back ? gitter.kanFortryde : gitter.kanGentage;
    if (may && back) gitter.fortryd();
    if (may && !back) gitter.gentag();
    if (may) setBesked({ key: back ? 'gitter.fortrudt' : 'gitter.gentaget' });
    if (inGrid) refocus();
  }

  function handle(handling: Handling): void {
    switch (handling.type) {
      case 'flyt': setMarkering(moved(markering, handling.til, handling.udvid, raekker)); break;
      case 'saml': setMarkering(markeringAt(markering.aktiv)); break;
      case 'vaelg-alt': setMarkering({ aktiv: stedAt(raekker, 0, 0), anker: stedAt(raekker, raekker.length - 2, KOLONNER.length - 1) }); break;
      default: if (!laast) change(handling);
    }
  }

  function change(handling: Handling): void {
    switch (handling.type) {
      case 'rediger': rediger(handling.tekst); break;
      case 'slet': skriv(placeBlock([['']], udsnit), 'gitter.slettet'); break;
      case 'fyld-ned': fyldNed(); break;
      case 'fortryd': skridt(true, true); break;
      case 'gentag': skridt(false, true); break;
      case 'gem': gem(); break;
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (redigering !== null || event.nativeEvent.isComposing) return;
    const handling = handlingOf(event);
    if (handling === null) return;
    event.preventDefault();
    handle(handling);
  }

  function onCopy(event: ClipboardEvent): boolean {
    if (redigering !== null) return false;
    const rows = raekker.slice(udsnit.foersteRaekke, udsnit.sidsteRaekke + 1);
    const block = rows.map((_, place) => KOLONNER.slice(udsnit.foersteKolonne, udsnit.sidsteKolonne + 1).map((__, column) => tekstAt(udsnit.foersteRaekke + place, udsnit.foersteKolonne + column)));
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTsv(block));
    setBesked({ key: 'gitter.kopieret', parameters: { antal: block.length * (block[0]?.length ?? 0) } });
    return true;
  }

  function onPaste(event: ClipboardEvent): void {
    if (redigering !== null || laast) return;
    event.preventDefault();
    const block = parseTsv(event.clipboardData.getData('text/plain'));
    skriv(placeBlock(block, udsnit), 'gitter.sat-ind');
    setMarkering({ aktiv: { noegle: '', raekke: udsnit.foersteRaekke, kolonne: udsnit.foersteKolonne }, anker: pastedCorner(block, udsnit) });
  }

  return {
    markering, redigering, besked, udsnit, afslut, rediger, onKeyDown, onPaste, onCopy,
    onCut: (event: ClipboardEvent) => {
      if (onCopy(event) && !laast) handle({ type: 'slet' });
    },
    vaelg: (raekke: number, kolonne: number, udvid: boolean) => setMarkering((before) => ({ aktiv: stedAt(raekker, raekke, kolonne), anker: udvid ? before.anker : stedAt(raekker, raekke, kolonne) })),
    /** Goes to a cell by its row's key: from the list of what is to be mended. */
    gaaTil: (noegle: string, kolonne: Kolonne) => setMarkering(markeringAt({ noegle, raekke: raekker.findIndex((row) => row.noegle === noegle), kolonne: KOLONNER.indexOf(kolonne) })),
    fortryd: () => skridt(true, false),
    gentag: () => skridt(false, false),
    meld: setBesked,
  };
}

/** The last cell of what was pasted. By its place: its row may only come with the next drawing. */
function pastedCorner(block: readonly (readonly string[])[], { foersteRaekke, sidsteRaekke, foersteKolonne, sidsteKolonne }: Udsnit) {
  const width = Math.max(0, ...block.map((row) => row.length));
  return { noegle: '', raekke: Math.max(sidsteRaekke, foersteRaekke + block.length - 1), kolonne: Math.min(KOLONNER.length - 1, Math.max(sidsteKolonne, foersteKolonne + width - 1)) };
}

