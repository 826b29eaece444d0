import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useLayoutEffect, useMemo } from 'react';
import type { Linje } from '../../domain/udvalg/linje';
import type { Udvalg } from '../../domain/udvalg/udvalg';
import { markRows } from '../app/first-rows';
import { useTranslation } from '../app/translation';
import type { PlanList } from '../udvalg/use-plan-list';
import { ColumnHeading } from './column-heading';
import { COLUMNS, nextSortering } from './columns';
import { ListBody } from './list-body';
import { useRowStyles } from './use-row-styles';

/** A list of up to so many is drawn whole, so that the browser finds and prints all of it. A longer one is never, however few a search leaves: the next key may bring them all back. */
const WHOLE_UP_TO = 150;

/** As ARIA says it. */
const UNKNOWN = -1;

/** The arrow keys go from plan to plan. */
function moveBetweenPlans(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-handleplan]')];
  const place = links.findIndex((link) => link === document.activeElement);
  const next = place === -1 ? undefined : links[place + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The plans of a selection in one table, with a heading for each group; a column that no plan fills is left out. `lines`: those of the list, or of a search under way its first. */
export function OverblikTable({ list, lines, choose }: { readonly list: PlanList; readonly lines: readonly Linje[]; readonly choose: (udvalg: Udvalg) => void }) {
  const { udvalg } = list;
  const rowStyles = useRowStyles();
  const { t } = useTranslation();
  useLayoutEffect(markRows, []);
  const widths = { nummer: rowStyles.nummer, handleplan: undefined, status: rowStyles.status, fremdrift: rowStyles.fremdrift, periode: rowStyles.periode, ansvarlig: rowStyles.ansvarlig, sidst: rowStyles.sidst };
  const numbered = useMemo(() => list.alle.some((plan) => plan.nummer !== null), [list.alle]);
  const columns = COLUMNS.filter(({ column }) => numbered || column !== 'nummer');
  const withStrategi = udvalg.alleStrategier && udvalg.gruppering !== 'omraade';
  const layout = useMemo(() => ({ numbered, withStrategi, columns: columns.length }), [numbered, withStrategi, columns.length]);
  const long = Math.max(list.alle.length, list.lines.length) > WHOLE_UP_TO;
  const rowCount = lines === list.lines ? lines.length + 1 : UNKNOWN;
  return (
    <table role="table" className={mergeClasses(rowStyles.table, !numbered && rowStyles.unnumbered)} aria-label={t('overblik.titel')} aria-rowcount={long ? rowCount : undefined} onKeyDown={moveBetweenPlans}>
      <thead role="rowgroup" className={rowStyles.head}>
        <tr role="row" aria-rowindex={long ? 1 : undefined}>
          {columns.map(({ column, sorts }) => <ColumnHeading key={column} label={t(`kolonne.${column}`)} className={mergeClasses(widths[column], rowStyles.headCell)} sorts={sorts} sortering={udvalg.sortering} onSort={(efter) => choose({ ...udvalg, sortering: nextSortering(udvalg.sortering, efter) })} />)}
        </tr>
      </thead>
      <ListBody lines={lines} expected={list.lines.length} long={long} layout={layout} />
    </table>
  );
}
