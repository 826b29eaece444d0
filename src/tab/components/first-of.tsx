import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start', margin: `${tokens.spacingVerticalS} 0` },
});

interface FirstOfProps<T> {
  readonly items: readonly T[];
  /** How many stand there at first, and how many more come at a time. */
  readonly atOnce: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of a long list, and the rest when asked for: thousands at once would freeze the page, and nobody reads them. */
export function FirstOf<T>({ items, atOnce, children }: FirstOfProps<T>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [count, setCount] = useState(atOnce);
  const rest = items.length - count;
  return (
    <>
      {children(rest > 0 ? items.slice(0, count) : items)}
      {rest > 0 && <Button className={styles.more} onClick={() => setCount(count + atOnce)}>{t('liste.vis-flere', { antal: Math.min(rest, atOnce), rest })}</Button>}
    </>
  );
}
