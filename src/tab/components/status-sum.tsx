import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Statusart, sumStatus } from '../../domain/overblik/sum-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { TrinBadge } from './trin-badge';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}`, margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
});

/** How many of some plans stand how: "Er i gang: 3 · Gennemført: 2". Nothing without plans. */
export function StatusSum({ handleplaner }: { readonly handleplaner: readonly Handleplan[] }) {
  const styles = useStyles();
  const index = useOverblikIndex();
  const sums = useMemo(() => sumStatus(handleplaner, index), [handleplaner, index]);
  if (sums.length === 0) return null;
  return <ul className={styles.list}>{sums.map(({ art, antal }) => <li key={art}><SumBadge art={art} antal={antal} /></li>)}</ul>;
}

function SumBadge({ art, antal }: { readonly art: Statusart; readonly antal: number }) {
  const { t } = useTranslation();
  if (art === 'dele') return <TrinBadge trin={null} inWords label={t('strategien.sum.uens', { antal })} />;
  if (art === 'i-ord') return <TrinBadge trin={null} inWords label={t('strategien.sum', { hvad: t('status.i-ord'), antal })} />;
  if (art === 'ingen') return <TrinBadge trin={null} label={t('strategien.sum', { hvad: t('trin.ingen'), antal })} />;
  return <TrinBadge trin={art} label={t('strategien.sum', { hvad: t(`trin.${art}`), antal })} />;
}
