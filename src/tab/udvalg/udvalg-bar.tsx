import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useId, useRef, useState } from 'react';
import { activeFiltre } from '../../domain/udvalg/udvalg';
import { useTranslation } from '../app/translation';
import { NewPlanLink } from '../handleplan/new-plan-link';
import { FilterChips } from './filter-chips';
import { FilterPanel } from './filter-panel';
import { PlanCounts } from './plan-counts';
import { ShareListButton } from './share-list-button';
import type { PlanList } from './use-plan-list';
import type { ChosenUdvalg } from './use-udvalg';

const PHONE = '@media (max-width: 639px)';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { width: '280px', maxWidth: '100%', [PHONE]: { width: '100%' } },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { [PHONE]: { flexGrow: 1 } },
});

/** Search and filters of the list: what has been chosen as chips, the rest folded away. In a chunk of its own, after the rows. */
export function UdvalgBar({ chosen: { udvalg, choose, search }, list }: { readonly chosen: ChosenUdvalg; readonly list: PlanList }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const panelId = useId();
  const foldRef = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const antal = activeFiltre(udvalg).filter((filter) => filter !== 'soeg').length;
  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        <SearchBox className={styles.search} aria-label={t('overblik.soeg')} placeholder={t('overblik.soeg')} value={udvalg.soeg} onFocus={list.prepareSearch} onChange={(_, data) => search(data.value)} />
        <Button ref={(element: HTMLButtonElement | null) => void (foldRef.current = element)} className={styles.button} icon={<FilterRegular />} aria-expanded={open} aria-controls={open ? panelId : undefined} onClick={() => setOpen(!open)}>{antal === 0 ? t('udvalg.knap') : t('udvalg.knap.antal', { antal })}</Button>
        <ShareListButton />
        <NewPlanLink />
      </div>
      {udvalg.soeg !== '' && list.tekster !== 'hentet' && <span role="status" className={styles.note}>{t(list.tekster === 'paa-vej' ? 'udvalg.tekster.hentes' : 'udvalg.tekster.mangler')}</span>}
      {open && <FilterPanel id={panelId} udvalg={udvalg} choose={choose} list={list} />}
      <FilterChips udvalg={udvalg} choose={choose} fallback={foldRef} />
      <PlanCounts alle={list.alle} found={activeFiltre(list.udvalg).length === 0 ? null : list.fundne} onWish={(wish) => choose({ ...udvalg, ...wish })} />
    </div>
  );
}
