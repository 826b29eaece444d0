import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { orderStrategier } from '../../domain/strategi/order-strategier';
import type { Strategi } from '../../domain/strategi/strategi';
import { findBidrag } from '../../domain/verdensmaal/bidrag';
import { unknownKoder } from '../../domain/verdensmaal/verdensmaal';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { StrategiHeading } from '../overblik/strategi-heading';
import { MaalCard } from './maal-card';
import { UdenBidrag } from './uden-bidrag';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '1300px', margin: `${tokens.spacingVerticalL} 0 0`, padding: 0, listStyleType: 'none' },
  unknown: { color: tokens.colorNeutralForeground2 },
});

/** *Bidrag til verdensmål*: which areas and plans of a strategy serve which goal, who else does, and which goals nobody serves. */
export function VerdensmaalPage({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { strategier, omraader } = useOverblik();
  const index = useOverblikIndex();
  const bidrag = useMemo(() => findBidrag(orderStrategier(strategier), index), [strategier, index]);
  const own = bidrag.flatMap(({ maal, strategier: all }) => all.filter((one) => one.strategi.id === strategi.id).map((mine) => ({ maal, mine, andre: all.filter((one) => one !== mine) })));
  const uden = bidrag.filter(({ maal }) => !own.some((one) => one.maal === maal));
  const ukendte = unknownKoder(omraader.filter(({ strategiId }) => strategiId === strategi.id).flatMap(({ verdensmaal }) => verdensmaal));
  return (
    <>
      <StrategiHeading strategi={strategi} title={t('verdensmaal.titel')}>{own.length === 0 ? undefined : t('verdensmaal.indledning', { antal: own.length })}</StrategiHeading>
      {ukendte.length > 0 && <p className={styles.unknown}>{t('verdensmaal.ukendte', { koder: ukendte.join(', ') })}</p>}
      {own.length === 0 && <EmptyState title={t('verdensmaal.ingen')}>{t('verdensmaal.ingen.raad')}</EmptyState>}
      <ul className={styles.list}>{own.map(({ maal, mine, andre }) => <MaalCard key={maal} maal={maal} bidrag={mine} andre={andre} />)}</ul>
      <UdenBidrag uden={uden} />
    </>
  );
}
