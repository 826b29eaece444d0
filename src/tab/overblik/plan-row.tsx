import { mergeClasses } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { newestStatusPr, periodeOf, planStatusOf } from '../../domain/overblik/plan-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useOnTheirWay } from '../app/use-whole';
import { useView } from '../app/view-context';
import { PeriodeText } from '../components/periode-text';
import { PlanFremdriftBadge } from '../components/plan-fremdrift-badge';
import { PlanStatusBadge } from '../components/plan-status-badge';
import { StatusAge } from '../components/status-age';
import { AnsvarligeText } from './ansvarlige-text';
import { EmptyCell } from './empty-cell';
import type { RowPlace, TableLayout } from './list-row';
import { PlanTitle } from './plan-title';
import { useRowStyles } from './use-row-styles';

/** One plan of the overview: what it is, how it stands, who answers for it, and how old that is. */
export function PlanRow({ handleplan, layout, place }: { readonly handleplan: Handleplan; readonly layout: TableLayout; readonly place: RowPlace | undefined }) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  const { view, go } = useView();
  const index = useOverblikIndex();
  const status = planStatusOf(handleplan.id, index);
  const onItsWay = useOnTheirWay() && status.kind === 'tavs';
  const sidst = newestStatusPr(status);
  const periode = periodeOf(handleplan, status);
  const cell = (own: string) => mergeClasses(styles.cell, own);
  const quiet = (own: string) => mergeClasses(styles.cell, styles.quiet, own);
  const empty = (own: string) => mergeClasses(styles.cell, styles.empty, own);
  const openUnlessLink = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') === null) go({ handleplanId: handleplan.id });
  };
  return (
    <tr role="row" className={mergeClasses(styles.row, view.handleplanId === handleplan.id && styles.open)} onClick={openUnlessLink} {...place}>
      {layout.numbered && <td role="cell" className={cell(styles.nummer)}>{handleplan.nummer}</td>}
      <th role="rowheader" scope="row" className={cell(styles.titel)}><PlanTitle handleplan={handleplan} withStrategi={layout.withStrategi} /></th>
      {onItsWay ? <EmptyCell className={empty(styles.status)} label={t('status.paa-vej')} sign="…" /> : <td role="cell" className={cell(styles.status)}><PlanStatusBadge status={status} /></td>}
      {status.kind === 'tavs' ? <EmptyCell className={empty(styles.fremdrift)} label={t(onItsWay ? 'status.paa-vej' : 'fremdrift.ikke-vurderet')} /> : <td role="cell" className={cell(styles.fremdrift)}><PlanFremdriftBadge status={status} /></td>}
      {periode === null ? <EmptyCell className={empty(styles.periode)} label={t('periode.ingen')} /> : <td role="cell" className={quiet(styles.periode)}><PeriodeText periode={periode} /></td>}
      <td role="cell" className={quiet(styles.ansvarlig)}><AnsvarligeText handleplanId={handleplan.id} /></td>
      {sidst === null ? <EmptyCell className={empty(styles.sidst)} label={t(onItsWay ? 'status.paa-vej' : 'status.aldrig')} /> : <td role="cell" className={mergeClasses(quiet(styles.sidst), periode === null && styles.alone)}><StatusAge statusPr={sidst} /></td>}
    </tr>
  );
}
