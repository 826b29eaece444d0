import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from '../app/translation';
import { HiddenText } from './hidden-text';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start', margin: `${tokens.spacingVerticalS} 0` },
});

interface FirstOfProps<T> {
  readonly items: readonly T[];
  /** How many stand there at first, and how many more come at a time. */
  readonly atOnce: number;
  /** So many may stand there without being asked for: a list that fits is not cut. */
  readonly fits?: number;
  /** The place of one that must be there: somebody is writing in it. */
  readonly upTo?: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of a long list, and the rest when asked for: thousands at once would freeze the page, and nobody reads them. */
export function FirstOf<T>({ items, atOnce, fits = atOnce, upTo = -1, children }: FirstOfProps<T>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [count, setCount] = useState(atOnce);
  const endRef = useRef<HTMLSpanElement>(null);
  const rest = items.length <= fits ? 0 : Math.max(0, items.length - Math.max(count, upTo + 1));
  function showMore(): void {
    if (rest <= atOnce) endRef.current?.focus(); // The button is about to go.
    setCount(count + atOnce);
  }
  return (
    <>
      {children(rest > 0 ? items.slice(0, items.length - rest) : items)}
      <span ref={endRef} tabIndex={-1} role="status"><HiddenText>{count > atOnce && rest === 0 ? t('liste.alle-vises', { antal: items.length }) : ''}</HiddenText></span>
      {rest > 0 && <Button className={styles.more} onClick={showMore}>{t('liste.vis-flere', { antal: Math.min(rest, atOnce), rest })}</Button>}
    </>
  );
}
