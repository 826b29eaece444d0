import type { ImportFinding } from '../domain/udkast/import-finding';
import { findingsDa } from './da/findings';
import { findingsEn } from './en/findings';
import type { Language } from './language';
import { formatDato } from './format-dato';
import { createTranslate } from './translate';
import type { TextKey } from './translate';
import { da } from './da/index';

const TEXTS = { da: findingsDa, en: findingsEn } as const;

/** Which texts name the codes that a finding may carry: `organ: 'hmu'` reads `organ.hmu`. */
const NAMED_BY: Readonly<Record<string, string>> = { organ: 'organ', formaal: 'formaal', forslag: 'trin', trin: 'trin', type: 'relation' };
const FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { status: 'Status', indsats: 'Indsats', aktoer: 'Aktør', periode: 'Periode', handleplan: 'Handleplan' },
  en: { status: 'Status', indsats: 'Effort', aktoer: 'Actor', periode: 'Period', handleplan: 'Action' },
};

/** One finding of an import as a sentence: what was seen and what to do. */
export function showFinding(finding: ImportFinding, language: Language): string {
  const translate = createTranslate(language);
  return TEXTS[language][finding.kind]((name) => {
    const value = finding.values[name] ?? '';
    if (name === 'dato') return formatDato(value, language);
    if (name === 'felt') return FIELDS[language][value] ?? value;
    const key = `${NAMED_BY[name] ?? ''}.${value}`;
    return isKey(key) ? wordFor(name, translate(key)) : value;
  });
}

/** A relation stands in the middle of its sentence. */
function wordFor(name: string, text: string): string {
  return name === 'type' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isKey(key: string): key is TextKey {
  return key in da;
}
