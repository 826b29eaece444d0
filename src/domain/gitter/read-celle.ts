import { findCpr } from '../cpr/find-cpr';
import { toNoegle } from '../noegle';
import { parsePeriode } from '../periode/parse-periode';
import { readAnsvarlige } from './ansvar-tekst';
import type { Cellefejl, Celleopslag, Laesning, Valg } from './celle-laesning';
import { findOmraader } from './omraade-navne';
import type { Kolonne, Raekkevaerdier } from './raekke';

/** What the lists take: a line of text, and a note. */
const LINE = 255;
const NOTE = 30_000;
/** What spreadsheets write for yes and no, besides the words of the screen. */
const YES = new Set(['ja', 'j', 'yes', 'y', 'x', '1', 'sand', 'true']);
const NO = new Set(['nej', 'n', 'no', '0', 'falsk', 'false']);

type Readers = { readonly [K in Kolonne]: (tekst: string, opslag: Celleopslag) => Laesning<Raekkevaerdier[K]> };

/** Reads what somebody typed or pasted into a cell. Every kind of text is allowed; what cannot be used gives a fault. */
export function readCelle<K extends Kolonne>(kolonne: K, tekst: string, opslag: Celleopslag): Laesning<Raekkevaerdier[K]> {
  if (findCpr(tekst).length > 0) return faulty({ kode: 'cpr' });
  const read: Readers[K] = READERS[kolonne];
  return read(tekst, opslag);
}

const READERS: Readers = {
  nummer: (tekst) => atMost(LINE, oneLine(tekst), orNull),
  titel: (tekst) => (oneLine(tekst) === '' ? faulty({ kode: 'mangler' }) : atMost(LINE, oneLine(tekst), (line) => line)),
  omraade: (tekst, { omraader }) => {
    if (oneLine(tekst) === '') return faulty({ kode: 'mangler' });
    const [found, ...more] = findOmraader(tekst, omraader);
    if (found === undefined) return faulty({ kode: 'ukendt-omraade' });
    return more.length > 0 ? faulty({ kode: 'flere-omraader' }) : { ok: true, vaerdi: found.id };
  },
  periode: (tekst) => {
    if (oneLine(tekst) === '') return { ok: true, vaerdi: null };
    const periode = parsePeriode(tekst);
    if (periode === null) return faulty({ kode: 'ulaeselig-periode' });
    const { fra, til, ordlyd } = periode;
    return atMost(LINE, ordlyd, () => ({ fra, til, ordlyd }));
  },
  periodeOm: (tekst, { valg }) => choice(tekst, valg.periodeOm),
  tilsagn: (tekst, { valg }) => choice(tekst, valg.tilsagn),
  fase: (tekst, { valg }) => choice(tekst, valg.fase),
  relevantForMed: (tekst, { valg }) => {
    const plain = toNoegle(tekst);
    if (plain === '' || NO.has(plain)) return { ok: true, vaerdi: false };
    if (YES.has(plain)) return { ok: true, vaerdi: true };
    const read = choice(tekst, valg.relevantForMed);
    return read.ok ? { ok: true, vaerdi: read.vaerdi ?? false } : read;
  },
  ansvarlige: (tekst, { aktoerer }) => readAnsvarlige(oneLine(tekst), aktoerer),
  tekst: (tekst) => atMost(NOTE, tekst.replace(/\r\n?/gu, '\n').trim(), orNull),
};

/** Empty is no choice; else the code or a word that means it, however it is capitalised. */
function choice<Kode>(tekst: string, valg: readonly Valg<Kode>[]): Laesning<Kode | null> {
  const plain = toNoegle(tekst);
  if (oneLine(tekst) === '') return { ok: true, vaerdi: null };
  const found = plain === '' ? undefined : valg.find(({ kode, ord }) => plain === toNoegle(String(kode)) || ord.some((word) => toNoegle(word) === plain));
  return found === undefined ? faulty({ kode: 'ukendt-valg' }) : { ok: true, vaerdi: found.kode };
}

function atMost<Vaerdi>(antal: number, tekst: string, toVaerdi: (tekst: string) => Vaerdi): Laesning<Vaerdi> {
  return tekst.length > antal ? faulty({ kode: 'for-lang', antal }) : { ok: true, vaerdi: toVaerdi(tekst) };
}

function faulty(fejl: Cellefejl): { readonly ok: false; readonly fejl: Cellefejl } {
  return { ok: false, fejl };
}

function oneLine(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ').trim();
}

function orNull(tekst: string): string | null {
  return tekst === '' ? null : tekst;
}
