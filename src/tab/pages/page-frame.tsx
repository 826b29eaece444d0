import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { TeamsTheme } from '../../teams/teams-theme';
import type { Language } from '../../texts/language';
import { translatorOf } from '../../texts/text-library';
import { usePageTheme } from '../app/theme';
import { TranslationProvider } from '../app/translation';

const useStyles = makeStyles({
  root: { minHeight: '100dvh', boxSizing: 'border-box', padding: tokens.spacingHorizontalXL, backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
});

/** Theme and language of the screen. */
export interface Appearance {
  readonly theme: TeamsTheme;
  readonly language: Language;
}

/** What a page that stands alone needs around it. */
export function PageFrame({ theme, language, children }: Appearance & { readonly children: ReactNode }) {
  usePageTheme(theme);
  const styles = useStyles();
  const translation = useMemo(() => ({ language, t: translatorOf(language) }), [language]);
  return (
    <TranslationProvider value={translation}><main className={styles.root} lang={language}>{children}</main></TranslationProvider>
  );
}
