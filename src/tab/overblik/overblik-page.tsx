import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { markWhole } from '../app/first-rows';
import { useTranslation } from '../app/translation';
import { useWhole } from '../app/use-whole';
import { PlainButton } from '../components/plain-button';
import { usePlanList } from '../udvalg/use-plan-list';
import { useUdvalg } from '../udvalg/use-udvalg';
import { PlanListView } from './plan-list-view';
import { StrategiHeading } from './strategi-heading';
import { useListTools } from './use-list-tools';

const useStyles = makeStyles({
  bar: { minHeight: '68px', margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
});

/** All handleplaner of one strategy, or of all: searched, filtered, grouped and sorted as the address says. The rows come first, search and filters after. */
export function OverblikPage({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const chosen = useUdvalg();
  const list = usePlanList(strategi, chosen.udvalg);
  const { part, error, retry } = useListTools();
  const tools = useWhole() ? part : null;
  useEffect(() => {
    if (tools !== null) markWhole();
  }, [tools]);
  const { alleStrategier } = chosen.udvalg;
  return (
    <>
      <StrategiHeading strategi={strategi} title={alleStrategier ? t('udvalg.alle-strategier') : strategiName(strategi)}>{alleStrategier ? undefined : (strategi.vision ?? undefined)}</StrategiHeading>
      {list.alle.length === 0 ? tools !== null && <tools.EmptyList /> : (
        <>
          <div className={styles.bar}>
            {tools !== null && <tools.UdvalgBar chosen={chosen} list={list} />}
            {error !== null && <>{t('udvalg.ikke-hentet')} <PlainButton onClick={retry}>{t('app.proev-igen')}</PlainButton></>}
          </div>
          <PlanListView chosen={chosen} list={list} />
        </>
      )}
    </>
  );
}
