import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, Fragment, useCallback, useRef, useState } from 'react';
import type { Linje } from '../../domain/udvalg/linje';
import { useView } from '../app/view-context';
import { ListRow, type TableLayout } from './list-row';
import { useListPlace } from './use-list-place';
import { useRowStyles } from './use-row-styles';

/** Drawn beyond what is in sight, so that the arrow keys and a short scroll find something. */
const OVERSCAN = 5;
/** Expected heights in pixels until a row has been drawn and measured. */
const EXPECTED = { columns: { plan: 33, other: 58 }, narrow: { plan: 96, other: 64 } } as const;

/** Rows that must be there, wherever the list is scrolled: the one with the focus, and the one whose plan is open. */
function withPinned(range: Range, pinned: readonly number[]): number[] {
  const shown = new Set([...defaultRangeExtractor(range), ...pinned.filter((index) => index >= 0 && index < range.count)]);
  return [...shown].sort((one, other) => one - other);
}

/** The key of the row that something stands in. */
function rowKeyOf(target: EventTarget, lines: readonly Linje[]): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
  return row === null ? null : (lines[Number(row.dataset.index)]?.key ?? null);
}

/** The rows of a long list that are in sight, with gaps in the place of the others; aria-rowindex tells where they stand. There is room for the lines expected, so that nothing jumps while they are found. */
export function LongList({ lines, expected, layout }: { readonly lines: readonly Linje[]; readonly expected: number; readonly layout: TableLayout }) {
  const styles = useRowStyles();
  const { view } = useView();
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const { offset, narrow } = useListPlace(bodyRef);
  const [focused, setFocused] = useState<string | null>(null);
  const pinned = [focused === null ? -1 : lines.findIndex(({ key }) => key === focused), view.handleplanId === null ? -1 : lines.findIndex((linje) => linje.kind === 'plan' && linje.handleplan.id === view.handleplanId)];
  const getItemKey = useCallback((index: number) => lines[index]?.key ?? index, [lines]); // Another function is another list, and all of it is measured anew.
  // eslint-disable-next-line react-hooks/incompatible-library -- The React Compiler, which this would confuse, is not used.
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: lines.length,
    getScrollElement: () => bodyRef.current?.closest('main') ?? null,
    estimateSize: (index) => EXPECTED[narrow ? 'narrow' : 'columns'][lines[index]?.kind === 'plan' ? 'plan' : 'other'],
    getItemKey,
    rangeExtractor: (range) => withPinned(range, pinned),
    overscan: OVERSCAN,
    scrollMargin: offset,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const end = (items.at(-1)?.end ?? offset) - offset;
  const toCome = Math.max(0, expected - lines.length) * EXPECTED[narrow ? 'narrow' : 'columns'].plan;
  return (
    <tbody ref={bodyRef} role="rowgroup" className={styles.body} onFocus={(event: FocusEvent) => setFocused(rowKeyOf(event.target, lines))} onBlur={() => setFocused(null)}>
      {items.map((item, place) => {
        const linje = lines[item.index];
        return linje === undefined ? null : (
          <Fragment key={linje.key}>
            <Gap height={item.start - (items[place - 1]?.end ?? offset)} columns={layout.columns} />
            <ListRow linje={linje} layout={layout} index={item.index} measure={virtualizer.measureElement} />
          </Fragment>
        );
      })}
      <Gap height={virtualizer.getTotalSize() - end + toCome} columns={layout.columns} />
    </tbody>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  const styles = useRowStyles();
  if (height <= 0) return null;
  return <tr aria-hidden="true" className={styles.line}><td colSpan={columns} className={styles.gap} style={{ height }} /></tr>;
}
