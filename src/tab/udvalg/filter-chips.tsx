import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type RefObject, useRef } from 'react';
import { activeFiltre, type Filter, type Udvalg, withoutFilter, withoutFiltre } from '../../domain/udvalg/udvalg';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { describeFilter } from './describe-filter';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalSNudge, margin: 0, padding: 0, listStyleType: 'none' },
  chip: { maxWidth: '100%', backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
});

/** The filters that are set, each a button that takes it back; the focus goes on to the next one, at the end to `fallback`. */
export function FilterChips({ udvalg, choose, fallback }: { readonly udvalg: Udvalg; readonly choose: (udvalg: Udvalg) => void; readonly fallback: RefObject<HTMLElement | null> }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const listRef = useRef<HTMLUListElement>(null);
  const active: readonly Filter[] = activeFiltre(udvalg).filter((filter) => filter !== 'soeg'); // The search stands in its own field.
  if (active.length === 0) return null;
  const take = (filter: Filter) => {
    const chips = [...(listRef.current?.querySelectorAll<HTMLElement>('button[data-filter]') ?? [])];
    const next = chips[active.indexOf(filter) + 1] ?? chips[active.indexOf(filter) - 1] ?? fallback.current;
    next?.focus();
    choose(withoutFilter(udvalg, filter));
  };
  const clear = () => {
    fallback.current?.focus();
    choose(withoutFiltre(udvalg));
  };
  return (
    <ul ref={listRef} aria-label={t('udvalg.valgte')} className={styles.list}>
      {active.map((filter) => {
        const name = describeFilter(udvalg, filter, index, t);
        return <li key={filter}><Button data-filter={filter} size="small" shape="circular" className={styles.chip} icon={<DismissRegular />} iconPosition="after" aria-label={t('udvalg.fjern', { filter: name })} onClick={() => take(filter)}>{name}</Button></li>;
      })}
      <li><Button size="small" appearance="subtle" onClick={clear}>{t('udvalg.ryd')}</Button></li>
    </ul>
  );
}
