import { memo, type Ref } from 'react';
import type { Linje } from '../../domain/udvalg/linje';
import { AreasWithoutPlansRow } from './areas-without-plans-row';
import { GroupRow } from './group-row';
import { PlanRow } from './plan-row';

/** What all rows of a table share. */
export interface TableLayout {
  /** Whether there is a column for numbers. */
  readonly numbered: boolean;
  /** Whether each plan says which strategy it is of. */
  readonly withStrategi: boolean;
  /** How many columns there are. */
  readonly columns: number;
}

/** Where a row stands in a table of which only a part is drawn. */
export interface RowPlace {
  readonly 'aria-rowindex': number;
  readonly 'data-index': number;
  readonly ref: Ref<HTMLTableRowElement>;
}

/** One line of the list: a plan, the heading of a group, or areas without plans. */
export const ListRow = memo(function ListRow({ linje, layout, index, measure }: { readonly linje: Linje; readonly layout: TableLayout; readonly index?: number; readonly measure?: Ref<HTMLTableRowElement> }) {
  const place: RowPlace | undefined = index === undefined ? undefined : { 'aria-rowindex': index + 2, 'data-index': index, ref: measure ?? null };
  switch (linje.kind) {
    case 'plan': return <PlanRow handleplan={linje.handleplan} layout={layout} place={place} />;
    case 'overskrift': return <GroupRow linje={linje} layout={layout} place={place} />;
    case 'uden-planer': return <AreasWithoutPlansRow omraader={linje.omraader} strategi={linje.strategi} columns={layout.columns} place={place} />;
  }
});
