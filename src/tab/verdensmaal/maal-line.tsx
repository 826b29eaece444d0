import { makeStyles, tokens } from '@fluentui/react-components';
import { groupKoder } from '../../domain/verdensmaal/verdensmaal';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Verdensmål on one line, each with its name and the numbers of its delmål: "3 Sundhed og trivsel (3.4, 3.5)". Nothing without any. */
export function MaalLine({ koder }: { readonly koder: readonly string[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const maal = groupKoder(koder);
  if (maal.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('omraadepanel.verdensmaal')}>
      {maal.map(({ maal: number, delmaal }) => <li key={number}>{number} {t(`verdensmaal.${number}`)}{delmaal.length > 0 && ` (${delmaal.join(', ')})`}</li>)}
    </ul>
  );
}
