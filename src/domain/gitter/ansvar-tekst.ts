import type { Aktoer } from '../aktoer/aktoer';
import { readAktoerPhrase } from '../aktoer/read-aktoer-phrase';
import type { Laesning } from './celle-laesning';
import type { Ansvarsdel } from './raekke';

/** The rule of `readAktoerPhrase` knows the Danish words; these mean the same. */
const ENGLISH_WITH = /(^| )(?:in (?:close )?cooperation|in collaboration|together) with /giu;
const ONLY_WITH = /^i samarbejde med /iu;

/** Who stands behind a plan, in the words that `readAnsvarlige` reads: "A, B og C i samarbejde med D". */
export function showAnsvarlige(dele: readonly Ansvarsdel[], aktoerer: ReadonlyMap<number, Aktoer>, ord: { readonly og: string; readonly med: string }): string {
  const names = (rolle: Ansvarsdel['rolle']) => joined(dele.flatMap((del) => (del.rolle === rolle ? (aktoerer.get(del.aktoerId)?.navn ?? []) : [])), ord.og);
  const [ansvarlige, medvirkende] = [names('ansvarlig'), names('medvirkende')];
  if (medvirkende === '') return ansvarlige;
  return `${ansvarlige} ${ord.med} ${medvirkende}`.trim();
}

/** The aktører of a cell, by the rule of `readAktoerPhrase`; one that nobody knows is a fault and is named. */
export function readAnsvarlige(tekst: string, aktoerer: readonly Aktoer[]): Laesning<readonly Ansvarsdel[]> {
  const phrase = tekst.replace(ENGLISH_WITH, '$1i samarbejde med ').trim();
  const onlyWith = ONLY_WITH.test(phrase);
  const dele: Ansvarsdel[] = [];
  for (const { ordlyd, rolle, kendt } of readAktoerPhrase(phrase.replace(ONLY_WITH, ''), aktoerer)) {
    const aktoer = aktoerer.find((candidate) => candidate === kendt);
    if (aktoer === undefined) return { ok: false, fejl: { kode: 'ukendt-aktoer', ordlyd } };
    if (dele.every(({ aktoerId }) => aktoerId !== aktoer.id)) dele.push({ aktoerId: aktoer.id, rolle: onlyWith ? 'medvirkende' : rolle });
  }
  return { ok: true, vaerdi: dele };
}

function joined(navne: readonly string[], og: string): string {
  return navne.length < 2 ? navne.join('') : `${navne.slice(0, -1).join(', ')} ${og} ${navne.at(-1) ?? ''}`;
}
