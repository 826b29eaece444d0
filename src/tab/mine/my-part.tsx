import type { MinIndsats } from '../../domain/mine/min-indsats';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useMineStyles } from './mine-styles';

/** Why the plan is mine: role, through which aktør, for which specialområde, and in which strategy when there are several. */
export function MyPart({ indsats }: { readonly indsats: MinIndsats }) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { aktoerer, strategier } = useOverblikIndex();
  const several = useOverblik().strategier.length > 1;
  const names = indsats.aktoerIds.flatMap((id) => aktoerer.get(id)?.navn ?? []);
  const specialomraade = indsats.specialomraadeId === null ? undefined : aktoerer.get(indsats.specialomraadeId);
  const parts = [
    t(indsats.somStedfortraeder ? 'mine.rolle.stedfortraeder' : `mine.rolle.${indsats.rolle}`) + (names.length === 0 ? '' : ` ${t('mine.gennem', { aktoerer: names.join(', ') })}`),
    ...(specialomraade === undefined ? [] : [t('mine.svarer-for', { specialomraade: specialomraade.navn })]),
    ...(several ? [strategier.get(indsats.handleplan.strategiId)?.titel ?? ''] : []),
  ];
  return <p className={styles.part}>{parts.filter((part) => part !== '').join(' · ')}</p>;
}
