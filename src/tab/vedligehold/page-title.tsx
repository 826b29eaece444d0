import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 } },
  about: { margin: `${tokens.spacingVerticalXS} 0 0`, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
});

/** The heading of a page that belongs to no single strategy. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {children !== undefined && <p className={styles.about}>{children}</p>}
    </>
  );
}
