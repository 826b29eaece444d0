import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { buildMatrix, niveauerMedPlaner } from '../../domain/specialomraader/matrix';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { StrategiHeading } from '../overblik/strategi-heading';
import { MatrixLists } from './matrix-lists';
import { MatrixTable } from './matrix-table';
import { NiveauChoice } from './niveau-choice';
import { useRoomForTable } from './use-room-for-table';

const useStyles = makeStyles({
  without: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** *Overblik pr. specialområde*: specialområder and *Fælles* by areas, status, fremdrift and freshness in words and colour. */
export function SpecialomraaderPage({ strategi }: { readonly strategi: Strategi }) {
  return <StrategiByParts key={strategi.id} strategi={strategi} />;
}

function StrategiByParts({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const today = datoInCopenhagen(now());
  const index = useOverblikIndex();
  const asTable = useRoomForTable();
  const niveauer = useMemo(() => niveauerMedPlaner(strategi, index), [strategi, index]);
  const [wanted, setWanted] = useState<number | null>(null);
  const niveau = niveauer.find((one) => one === wanted) ?? niveauer.at(-1) ?? 1;
  const matrix = useMemo(() => buildMatrix(strategi, niveau, index, today), [strategi, niveau, index, today]);
  const empty = matrix.raekker.length === 0;
  const titler = matrix.udenPlaner.map(({ nummer, titel }) => [nummer, titel].filter(Boolean).join(' ')).join(', ');
  const Shape = asTable ? MatrixTable : MatrixLists;
  return (
    <>
      <StrategiHeading strategi={strategi} title={t('matrix.titel')}>{empty ? undefined : t('matrix.indledning')}</StrategiHeading>
      <NiveauChoice strategi={strategi} niveauer={niveauer} chosen={niveau} onChoose={setWanted} />
      {empty ? <EmptyState title={t('matrix.tom')}>{t('matrix.tom.raad')}</EmptyState> : <Shape matrix={matrix} strategi={strategi} />}
      {!empty && matrix.udenPlaner.length > 0 && <p className={styles.without}>{t('matrix.uden-planer', { antal: matrix.udenPlaner.length, titler })}</p>}
    </>
  );
}
