import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { TeamsTheme } from '../../teams/teams-context';
import type { Language } from '../../texts/language';
import { createTranslate } from '../../texts/translate';
import { fluentTheme } from '../app/theme';
import { TranslationProvider } from '../app/translation';
import { usePageStyles } from '../app/use-page-styles';

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
  usePageStyles();
  const styles = useStyles();
  const translation = useMemo(() => ({ language, t: createTranslate(language) }), [language]);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <TranslationProvider value={translation}><main className={styles.root} lang={language}>{children}</main></TranslationProvider>
    </FluentProvider>
  );
}
