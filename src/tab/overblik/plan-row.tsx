import { mergeClasses } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { newestStatusPr, periodeOf, planStatusOf } from '../../domain/overblik/plan-status';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { TextKey } from '../../texts/translate';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useOnTheirWay } from '../app/use-whole';
import { useView } from '../app/view-context';
import { PlanFremdriftBadge } from '../components/plan-fremdrift-badge';
import { PlanStatusBadge } from '../components/plan-status-badge';
import { StatusAge } from '../components/status-age';
import { AnsvarligeText } from './ansvarlige-text';
import { EmptyCell } from './empty-cell';
import type { RowPlace, TableLayout } from './list-row';
import { PlanTitle } from './plan-title';
import { RowPeriode } from './row-periode';
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
  const periode = onItsWay ? null : periodeOf(handleplan, status); // The status may name another than the plan's own.
  const cell = (own: string) => mergeClasses(styles.cell, own);
  const quiet = (own: string) => mergeClasses(styles.cell, styles.quiet, own);
  const without = (own: string, why: TextKey) => <EmptyCell className={mergeClasses(styles.cell, styles.empty, own)} label={t(onItsWay ? 'status.paa-vej' : why)} sign={onItsWay ? '…' : '–'} />;
  const openUnlessLink = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') === null) go({ handleplanId: handleplan.id });
  };
  return (
    <tr role="row" className={mergeClasses(styles.row, view.handleplanId === handleplan.id && styles.open)} onClick={openUnlessLink} {...place}>
      {layout.numbered && <td role="cell" className={cell(styles.nummer)}>{handleplan.nummer}</td>}
      <th role="rowheader" scope="row" className={cell(styles.titel)}><PlanTitle handleplan={handleplan} withStrategi={layout.withStrategi} /></th>
      {onItsWay ? without(styles.status, 'status.paa-vej') : <td role="cell" className={cell(styles.status)}><PlanStatusBadge status={status} /></td>}
      {status.kind === 'tavs' ? without(styles.fremdrift, 'fremdrift.ikke-vurderet') : <td role="cell" className={cell(styles.fremdrift)}><PlanFremdriftBadge status={status} /></td>}
      {periode === null ? without(styles.periode, 'periode.ingen') : <td role="cell" className={quiet(styles.periode)}><RowPeriode periode={periode} /></td>}
      <td role="cell" className={quiet(styles.ansvarlig)}><AnsvarligeText handleplanId={handleplan.id} /></td>
      {sidst === null ? without(styles.sidst, 'status.aldrig') : <td role="cell" className={mergeClasses(quiet(styles.sidst), periode === null && styles.alone)}><StatusAge statusPr={sidst} /></td>}
    </tr>
  );
}
