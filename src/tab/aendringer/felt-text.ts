import * as v from 'valibot';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import { omraadePath } from '../../domain/overblik/omraade-path';
import { PERIODE_OM } from '../../domain/periode/periode';
import { formatDato } from '../../texts/format-dato';
import type { Language } from '../../texts/language';
import { showPeriode } from '../../texts/show-periode';
import { hasText } from '../../texts/text-library';
import type { TextKey, Translate } from '../../texts/translate';

/** What a value is told with: names behind ids, words behind codes, a language. */
export interface FeltContext {
  readonly index: OverblikIndex;
  readonly t: Translate;
  readonly language: Language;
}

type Show = (value: unknown, context: FeltContext) => string | null;

const PERIODE = v.object({ fra: v.string(), til: v.string(), ordlyd: v.string(), om: v.nullable(v.picklist(PERIODE_OM)) });

function code(prefix: string): Show {
  return (value, { t }) => {
    const key = `${prefix}.${String(value)}`;
    return hasText(key) ? t(key) : String(value);
  };
}

function named({ nummer, titel }: { readonly nummer: string | null; readonly titel: string }): string {
  return [nummer, titel].filter(Boolean).join(' ');
}

const showPlan: Show = (value, { index, t }) => {
  const plan = index.handleplaner.get(Number(value));
  return plan === undefined ? t('handleplan.findes-ikke') : named(plan);
};

const showOmraade: Show = (value, { index, t }) => {
  const path = omraadePath(Number(value), index);
  return path.length === 0 ? t('planform.omraade-vaek') : path.map(named).join(' › ');
};

const showAktoer: Show = (value, { index, t }) => index.aktoerer.get(Number(value))?.navn ?? t('planform.aktoer-vaek');

const showPeople: Show = (value, { index, t }) => (Array.isArray(value) ? value.map((id) => index.personer.get(Number(id))?.navn ?? t('person.ukendt')).join(', ') : null);

const showPeriodeFelt: Show = (value, { t, language }) => {
  const read = v.safeParse(PERIODE, value);
  if (!read.success) return typeof value === 'string' ? value : null;
  const words = showPeriode(read.output, language);
  return read.output.om === null ? words : `${words} (${t(`periode-om.${read.output.om}`)})`;
};

const showDato: Show = (value, { language }) => (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDato(String(value), language) : String(value));

/** Who shares a cell: the plans that carry its key now. */
const showCell: Show = (value, { index, t }) => {
  const plans = [...index.handleplaner.values()].filter((plan) => plan.faellesCelle === value);
  return plans.length > 1 ? plans.map(named).join(', ') : t('felt.ja');
};

const SHOW: Readonly<Record<string, Show>> = {
  omraadeId: showOmraade, foraelderId: showOmraade, tilOmraadeId: showOmraade,
  handleplanId: showPlan, fraHandleplanId: showPlan, tilHandleplanId: showPlan,
  aktoerId: showAktoer, specialomraadeId: showAktoer,
  personIds: showPeople, stedfortraederIds: showPeople, lederIds: showPeople,
  periode: showPeriodeFelt, fra: showDato, til: showDato, faellesCelle: showCell,
  tilsagn: code('tilsagn'), fase: code('fase'), rolle: code('rolle'), organ: code('organ'), formaal: code('formaal'), type: code('relation'),
};

/** A field's value in words: ids as names, codes as texts, nothing as "not filled in". A value of an unknown shape is shown as it is. */
export function feltText(felt: string, value: unknown, context: FeltContext): string {
  const { t } = context;
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return t(felt === 'specialomraadeId' ? 'planform.hele' : 'felt.tom');
  if (typeof value === 'boolean') return t(value ? 'felt.ja' : 'felt.nej');
  return SHOW[felt]?.(value, context) ?? plain(value);
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(plain).join(', ') : JSON.stringify(value);
}

/** What a field is called; one that is not known keeps its own name. */
export function feltName(felt: string, t: Translate): string {
  const key = `felt.${felt}`;
  return hasText(key) ? t(key satisfies TextKey) : felt;
}
