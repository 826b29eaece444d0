import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { strategiName } from '../../domain/strategi/strategi-name';
import { FREMDRIFTSVALG, STATUSVALG, type Udvalg } from '../../domain/udvalg/udvalg';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { ChoiceButtons } from './choice-buttons';
import { findChoices } from './choices';
import { fremdriftsvalgName, statusvalgName } from './valg-name';
import { FilterSelect } from './filter-select';
import { ListViewFields } from './list-view-fields';
import { OnlyButtons } from './only-buttons';
import type { PlanList } from './use-plan-list';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))', gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  buttons: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))', gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}` },
});

const DAGE = [30, 45, 90, 180, 365] as const;
const INDENT = '\u00a0\u00a0\u00a0';

function toId(value: string | null): number | null {
  return value === null ? null : Number(value);
}

/** Every filter, and how the list is shown; each counts as soon as it is chosen. */
export function FilterPanel({ id, udvalg, choose, list }: { readonly id: string; readonly udvalg: Udvalg; readonly choose: (udvalg: Udvalg) => void; readonly list: PlanList }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const choices = useMemo(() => findChoices(list.alle, list.strategier, index), [list.alle, list.strategier, index]);
  const set = (change: Partial<Udvalg>) => choose({ ...udvalg, ...change });
  return (
    <div id={id} role="group" aria-label={t('udvalg.knap')} className={styles.panel}>
      <div className={styles.buttons}>
        <ChoiceButtons label={t('filter.status')} choices={STATUSVALG.map((code) => ({ code, label: statusvalgName(code, t) }))} chosen={udvalg.status} onChange={(status) => set({ status })} />
        <div className={styles.stack}>
          <ChoiceButtons label={t('filter.fremdrift')} choices={FREMDRIFTSVALG.map((code) => ({ code, label: fremdriftsvalgName(code, t) }))} chosen={udvalg.fremdrift} onChange={(fremdrift) => set({ fremdrift })} />
          <OnlyButtons udvalg={udvalg} choices={choices} set={set} />
        </div>
      </div>
      <div className={styles.fields}>
        <FilterSelect label={t('filter.omraadeId')} value={udvalg.omraadeId === null ? null : String(udvalg.omraadeId)} onChange={(value) => set({ omraadeId: toId(value) })}>
          {choices.omraader.map(({ strategi, omraader }) => (
            <optgroup key={strategi.id} label={strategiName(strategi)}>
              {omraader.map((omraade) => <option key={omraade.id} value={omraade.id}>{INDENT.repeat(omraade.niveau - 1)}{omraade.nummer !== null && `${omraade.nummer} `}{omraade.titel}</option>)}
            </optgroup>
          ))}
        </FilterSelect>
        <FilterSelect label={t('filter.aktoerId')} value={udvalg.aktoerId === null ? null : String(udvalg.aktoerId)} onChange={(value) => set({ aktoerId: toId(value) })}>
          {choices.aktoerer.map((aktoer) => <option key={aktoer.id} value={aktoer.id}>{aktoer.navn}</option>)}
        </FilterSelect>
        <FilterSelect label={t('filter.specialomraade')} value={udvalg.specialomraade === null ? null : String(udvalg.specialomraade)} onChange={(value) => set({ specialomraade: value === 'faelles' ? value : toId(value) })}>
          {choices.specialomraader.map((aktoer) => <option key={aktoer.id} value={aktoer.id}>{aktoer.navn}</option>)}
          <option value="faelles">{t('udvalg.faelles')}</option>
        </FilterSelect>
        <FilterSelect label={t('filter.stilleDage')} value={udvalg.stilleDage === null ? null : String(udvalg.stilleDage)} onChange={(value) => set({ stilleDage: toId(value) })}>
          {[...new Set([...DAGE, ...(udvalg.stilleDage === null ? [] : [udvalg.stilleDage])])].sort((one, other) => one - other).map((dage) => <option key={dage} value={dage}>{t('udvalg.dage', { dage })}</option>)}
        </FilterSelect>
        {choices.verdensmaal.length > 0 && (
          <FilterSelect label={t('filter.verdensmaal')} value={udvalg.verdensmaal} onChange={(verdensmaal) => set({ verdensmaal })}>
            {choices.verdensmaal.map((maal) => <option key={maal} value={maal}>{maal.includes('.') ? INDENT + t('udvalg.delmaal', { maal }) : t('udvalg.maal', { maal })}</option>)}
          </FilterSelect>
        )}
        <ListViewFields udvalg={udvalg} set={set} />
      </div>
    </div>
  );
}
