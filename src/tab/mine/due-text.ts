import type { Dato } from '../../domain/dato';
import type { Due, MinIndsats } from '../../domain/mine/min-indsats';
import { formatAge } from '../../texts/format-dato';
import type { Language } from '../../texts/language';
import { showPeriode } from '../../texts/show-periode';
import type { Translate } from '../../texts/translate';

interface Wording {
  readonly today: Dato;
  readonly language: Language;
  readonly t: Translate;
}

function freshnessText({ sidst, freshness }: MinIndsats, { today, language, t }: Wording): string {
  if (sidst === null || freshness.state === 'silent') return t('mine.due.silent');
  return t(`mine.due.${freshness.state}`, { alder: formatAge(sidst, today, language) });
}

function periodeText(due: Extract<Due, `periode-${string}`>, { periode, daysLeft }: MinIndsats, { t, language }: Wording): string {
  if (due === 'periode-passed') return t('mine.due.periode-passed', { periode: periode === null ? '' : showPeriode(periode, language) });
  return daysLeft === 0 ? t('mine.due.periode-ends-today') : t('mine.due.periode-ends-soon', { antal: daysLeft ?? 0 });
}

/** Why a plan stands where it stands in the list, the most pressing reason first. */
export function dueTexts(indsats: MinIndsats, wording: Wording): readonly string[] {
  switch (indsats.due) {
    case 'periode-passed':
    case 'periode-ends-soon':
      return [periodeText(indsats.due, indsats, wording), freshnessText(indsats, wording)];
    case 'finished':
      return [wording.t('mine.due.finished')];
    case 'strategi-ended':
      return [wording.t('mine.due.strategi-ended'), freshnessText(indsats, wording)];
    default:
      return [freshnessText(indsats, wording)];
  }
}
