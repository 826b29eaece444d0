import { makeStyles } from '@fluentui/react-components';
import type { Paamindelsesdel } from '../../domain/paamindelse/paamindelse';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { Fold } from '../components/fold';
import { PlanLink } from '../components/plan-link';

/** More than so many are folded. */
const AT_ONCE = 4;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** The handleplaner that a reminder is about, each once; a long row of them folded. */
export function PlanLinks({ dele }: { readonly dele: readonly Pick<Paamindelsesdel, 'handleplanId'>[] }) {
  const { t } = useTranslation();
  const ids = [...new Set(dele.map(({ handleplanId }) => handleplanId))];
  if (ids.length <= AT_ONCE) return <Links ids={ids} />;
  return <Fold summary={<summary>{t('rundeform.antal-planer', { antal: ids.length })}</summary>}>{() => <Links ids={ids} />}</Fold>;
}

function Links({ ids }: { readonly ids: readonly number[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { handleplaner } = useOverblikIndex();
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const handleplan = handleplaner.get(id);
        return <li key={id}>{handleplan === undefined ? t('paamindelser.plan-slettet') : <PlanLink handleplan={handleplan} withNummer />}</li>;
      })}
    </ul>
  );
}
