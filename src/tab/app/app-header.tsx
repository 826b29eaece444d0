import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../texts/language';
import { FAELLES_SIDER, VEDLIGEHOLD_SIDER } from './address';
import { useCurrentPersonState } from './current-person';
import { useTranslation } from './translation';
import { useView } from './view-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `0 clamp(${tokens.spacingHorizontalM}, 2.5vw, ${tokens.spacingHorizontalXXXL})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  nav: { flexGrow: 1 },
  list: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXL}`, margin: 0, padding: 0, listStyle: 'none' },
  link: {
    display: 'block',
    padding: '11px 0 9px',
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke } },
  narrow: { '@media (max-width: 639px)': { padding: '7px 0 5px', fontSize: tokens.fontSizeBase200 } },
});

/** The pages of the tab, and the other language. */
export function AppHeader({ language, onLanguage }: { readonly language: Language; readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { view, hrefOf } = useView();
  const person = useCurrentPersonState();
  const sider = [...FAELLES_SIDER, ...(person.phase === 'known' && person.currentPerson.mayEditPlans ? VEDLIGEHOLD_SIDER : [])];
  const other = language === 'da' ? 'en' : 'da';
  return (
    <header className={styles.header}>
      <nav aria-label={t('nav.label')} className={styles.nav}>
        <ul className={styles.list}>
          {sider.map((side) => (
            <li key={side}>
              <a href={hrefOf({ side, handleplanId: null, omraadeId: null })} aria-current={view.side === side ? 'page' : undefined} className={mergeClasses(styles.link, styles.narrow, view.side === side && styles.current)}>
                {t(`nav.${side}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Button appearance="subtle" size="small" lang={other} onClick={() => onLanguage(other)}>{t('sprog.skift')}</Button>
    </header>
  );
}
