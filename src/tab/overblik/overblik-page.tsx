import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useCurrentPersonState } from '../app/current-person';
import { markWhole } from '../app/first-rows';
import { useTranslation } from '../app/translation';
import { useWhole } from '../app/use-whole';
import { usePlanList } from '../udvalg/use-plan-list';
import { useShownLines } from '../udvalg/use-shown-lines';
import { useShownUdvalg, useUdvalg } from '../udvalg/use-udvalg';
import { NothingFound } from './nothing-found';
import { PlanListView } from './plan-list-view';
import { StrategiHeading } from './strategi-heading';
import { useListTools } from './use-list-tools';

const PHONE = '@media (max-width: 459px)';
const TALL_PHONE = '@media (min-width: 460px) and (max-width: 639px)';
const TABLET = '@media (min-width: 640px) and (max-width: 759px)';

/** As high as search and filters are going to be, with one line more for whoever may make a plan: the rows do not jump when they come. */
const useStyles = makeStyles({
  bar: { minHeight: '68px', margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`, [PHONE]: { minHeight: '132px' }, [TALL_PHONE]: { minHeight: '132px' } },
  withNewPlan: { [PHONE]: { minHeight: '172px' }, [TABLET]: { minHeight: '104px' } },
});

/** All handleplaner of one strategy, or of all: searched, filtered, grouped and sorted as the address says. The rows come first, search and filters after. */
export function OverblikPage({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const chosen = useUdvalg();
  const list = usePlanList(strategi, useShownUdvalg(chosen));
  const lines = useShownLines(list, chosen.udvalg.soeg);
  const { part } = useListTools();
  const tools = useWhole() ? part : null;
  const person = useCurrentPersonState();
  useEffect(() => {
    if (tools !== null) markWhole();
  }, [tools]);
  const { alleStrategier } = chosen.udvalg;
  return (
    <>
      <StrategiHeading strategi={strategi} title={alleStrategier ? t('udvalg.alle-strategier') : strategiName(strategi)}>{alleStrategier ? undefined : (strategi.vision ?? undefined)}</StrategiHeading>
      {list.alle.length === 0 ? <NothingFound>{({ EmptyList }) => <EmptyList />}</NothingFound> : (
        <>
          <div className={mergeClasses(styles.bar, person.phase === 'known' && person.currentPerson.mayEditPlans && styles.withNewPlan)}>
            {tools !== null && <tools.UdvalgBar chosen={chosen} list={list} />}
          </div>
          <PlanListView choose={(wanted) => chosen.choose({ ...wanted, soeg: wanted.soeg === list.udvalg.soeg ? chosen.udvalg.soeg : wanted.soeg })} list={list} lines={lines} />
        </>
      )}
    </>
  );
}
