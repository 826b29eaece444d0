import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findCpr, maskCpr } from '../../domain/cpr/find-cpr';
import { useTranslation } from '../app/translation';
import { TARGET } from './form-styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground2 },
  mark: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-2px', paddingInline: '4px' },
  button: { alignSelf: 'start', minHeight: TARGET },
});

/** So many characters on either side show where in the text it is. */
const AROUND = 24;

/** Where in a text a CPR number stands; the number itself is blotted out. Nothing without one. */
export function CprPlace({ text, onShow }: { readonly text: string; readonly onShow: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [found] = findCpr(text);
  if (found === undefined) return null;
  const masked = maskCpr(text);
  const end = found.index + found.length;
  return (
    <div className={styles.root}>
      <span className={styles.place}>
        {t('statusform.cpr.sted')} {found.index > AROUND && '…'}{masked.slice(Math.max(0, found.index - AROUND), found.index)}
        <mark className={styles.mark}>{masked.slice(found.index, end)}</mark>
        {masked.slice(end, end + AROUND)}{end + AROUND < masked.length && '…'}
      </span>
      <Button className={styles.button} size="small" onClick={onShow}>{t('statusform.cpr.vis')}</Button>
    </div>
  );
}
