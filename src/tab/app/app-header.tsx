import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../texts/language';
import { PlainButton } from '../components/plain-button';
import { type Side, FAELLES_SIDER, VEDLIGEHOLD_SIDER } from './address';
import { useCurrentPersonState } from './current-person';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';
import { useTranslation } from './translation';
import { useMinWidth } from './use-min-width';
import { useView } from './view-context';

/** From here on, the pages' whole names stand beside each other on one line. */
const WHOLE_NAMES = 1080;
/** Below this, not even the short names do: the line goes on to the right. */
const GOES_ON = '@media (max-width: 759px)';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 clamp(${tokens.spacingHorizontalS}, 2.5vw, ${tokens.spacingHorizontalXXXL})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  nav: { flexGrow: 1, minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none', [GOES_ON]: { maskImage: 'linear-gradient(to right, black calc(100% - 28px), transparent)' } },
  list: { display: 'flex', width: 'max-content', gap: `0 ${tokens.spacingHorizontalXL}`, margin: 0, padding: `0 ${tokens.spacingHorizontalXS}`, listStyle: 'none', [GOES_ON]: { gap: `0 ${tokens.spacingHorizontalL}`, paddingRight: '28px' } },
  language: { flexShrink: 0, border: 'none', backgroundColor: 'transparent' },
});

function isCurrent(side: Side, shown: Side): boolean {
  return side === shown || (side === 'vedligehold' && VEDLIGEHOLD_SIDER.some((candidate) => candidate === shown));
}

/** The pages of the tab on one line, and the other language. All of maintenance is one entry. */
export function AppHeader({ language, onLanguage }: { readonly language: Language; readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { view } = useView();
  const person = useCurrentPersonState();
  const wholeNames = useMinWidth(WHOLE_NAMES);
  const sider: readonly Side[] = [...FAELLES_SIDER, ...(person.phase === 'known' && person.currentPerson.mayEditPlans ? ['vedligehold' as const] : [])];
  const other = language === 'da' ? 'en' : 'da';
  return (
    <header className={styles.header}>
      <SkipLink />
      <nav aria-label={t('nav.label')} className={styles.nav}>
        <ul className={styles.list}>
          {sider.map((side) => <li key={side}><NavLink side={side} current={isCurrent(side, view.side)} short={!wholeNames} /></li>)}
        </ul>
      </nav>
      <PlainButton className={styles.language} lang={other} onClick={() => onLanguage(other)}>{t('sprog.skift')}</PlainButton>
    </header>
  );
}
