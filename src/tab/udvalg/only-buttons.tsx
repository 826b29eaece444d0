import type { Udvalg } from '../../domain/udvalg/udvalg';
import { useTranslation } from '../app/translation';
import { type Choice, ChoiceButtons } from './choice-buttons';
import type { Choices } from './choices';

type Only = 'mine' | 'harBehov' | 'relevantForMed' | 'foreslaaet' | 'udpeget' | 'forberedende' | 'aktiv';

/** Those of two wishes of which at most one can hold: the one chosen last, or none. */
function lastOf<Code extends string>(codes: readonly Code[], before: Code | null, chosen: readonly string[]): Code | null {
  const wanted = codes.filter((code) => chosen.includes(code));
  return wanted.find((code) => code !== before) ?? wanted[0] ?? null;
}

/** The wishes that need no further choice: mine, asks for help, MED, chosen or proposed, phase. */
export function OnlyButtons({ udvalg, choices, set }: { readonly udvalg: Udvalg; readonly choices: Choices; readonly set: (change: Partial<Udvalg>) => void }) {
  const { t } = useTranslation();
  const offered: readonly Choice<Only>[] = [
    { code: 'mine', label: t('udvalg.mine') },
    { code: 'harBehov', label: t('udvalg.har-behov') },
    ...(choices.nogleErMed || udvalg.relevantForMed ? [{ code: 'relevantForMed', label: t('udvalg.med') } as const] : []),
    ...choices.tilsagn.map((code) => ({ code, label: t(`udvalg.er.${code}`) })),
    ...choices.faser.map((code) => ({ code, label: t(`udvalg.er.${code}`) })),
  ];
  const { mine, harBehov, relevantForMed, tilsagn, fase } = udvalg;
  const chosen: readonly Only[] = [...(mine ? ['mine' as const] : []), ...(harBehov ? ['harBehov' as const] : []), ...(relevantForMed ? ['relevantForMed' as const] : []), ...(tilsagn === null ? [] : [tilsagn]), ...(fase === null ? [] : [fase])];
  const change = (next: readonly Only[]) => set({
    mine: next.includes('mine'),
    harBehov: next.includes('harBehov'),
    relevantForMed: next.includes('relevantForMed'),
    tilsagn: lastOf(['foreslaaet', 'udpeget'], tilsagn, next),
    fase: lastOf(['forberedende', 'aktiv'], fase, next),
  });
  return <ChoiceButtons label={t('udvalg.andet')} choices={offered} chosen={chosen} onChange={change} />;
}
