import { makeStyles, tokens } from '@fluentui/react-components';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  left: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** A person's name by site user id; somebody who has left is marked as such, and the importing app is no person. */
export function PersonName({ personId }: { readonly personId: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const person = useOverblikIndex().personer.get(personId);
  if (person === undefined) return <span className={styles.left}>{t('person.ukendt')}</span>;
  if (person.app === true) return <span>{t('historik.indlaest')}</span>;
  if (person.aktiv) return <span>{person.navn}</span>;
  return <span>{person.navn} <span className={styles.left}>({t('person.fratraadt')})</span></span>;
}
