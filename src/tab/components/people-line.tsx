import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PersonName } from './person-name';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const NOBODY: readonly number[] = [];

/** The people behind something on one line, then who stands in and who leads; says so when nobody who works here is left. */
export function PeopleLine({ personIds, stedfortraederIds = NOBODY, lederIds = NOBODY }: { readonly personIds: readonly number[]; readonly stedfortraederIds?: readonly number[]; readonly lederIds?: readonly number[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { personer } = useOverblikIndex();
  const present = personIds.some((id) => personer.get(id)?.aktiv === true);
  return (
    <div className={styles.root}>
      {personIds.length > 0 && <span><Names ids={personIds} /></span>}
      {!present && <span className={styles.quiet}>{t('tavse.uden-personer')}</span>}
      {stedfortraederIds.length > 0 && <span><span className={styles.quiet}>{t('aktoer.stedfortraeder')}</span> <Names ids={stedfortraederIds} /></span>}
      {lederIds.length > 0 && <span><span className={styles.quiet}>{t('aktoer.leder')}</span> <Names ids={lederIds} /></span>}
    </div>
  );
}

function Names({ ids }: { readonly ids: readonly number[] }) {
  return ids.map((id, place) => <Fragment key={id}>{place > 0 && ', '}<PersonName personId={id} /></Fragment>);
}
