import { makeStyles, tokens } from '@fluentui/react-components';
import { groupKoder, type MaalMedDelmaal } from '../../domain/verdensmaal/verdensmaal';
import { delmaalName } from '../../texts/delmaal-name';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  delmaal: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, listStyleType: 'none', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  delmaalet: { display: 'grid', gridTemplateColumns: '34px minmax(0, 1fr)' },
  number: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  goal: { fontWeight: tokens.fontWeightSemibold },
});

/** Verdensmål with their names, and under each the delmål in a few words. */
export function MaalList({ koder }: { readonly koder: readonly string[] }) {
  const styles = useStyles();
  return <ul className={styles.list}>{groupKoder(koder).map((own) => <li key={own.maal}><Maal maal={own} /></li>)}</ul>;
}

function Maal({ maal: { maal, delmaal } }: { readonly maal: MaalMedDelmaal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.goal}>{maal} {t(`verdensmaal.${maal}`)}</span>
      {delmaal.length > 0 && <DelmaalList delmaal={delmaal} />}
    </>
  );
}

/** Delmål by number, each in a few words of our own. */
export function DelmaalList({ delmaal }: { readonly delmaal: readonly string[] }) {
  const styles = useStyles();
  const { language } = useTranslation();
  return <ul className={styles.delmaal}>{delmaal.map((kode) => <li key={kode} className={styles.delmaalet}><span className={styles.number}>{kode} </span><span>{delmaalName(kode, language)}</span></li>)}</ul>;
}
