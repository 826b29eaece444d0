import type { ReactNode } from 'react';
import type { Linje } from '../../domain/udvalg/linje';
import { createLatePart } from '../app/late-part';
import { useTranslation } from '../app/translation';
import { PlainButton } from '../components/plain-button';
import { useAfterPaint } from '../components/use-after-paint';
import { ListRow, type TableLayout } from './list-row';
import { useRowStyles } from './use-row-styles';

/** In pixels: the least a row is high, and the least that stands above the rows. */
const ROW = 33;
const ABOVE_ROWS = 200;
/** Also on a screen that tells no height. */
const FEWEST = 12;

/** As many lines as are in sight when the tab opens. */
function countInSight(): number {
  return Math.max(FEWEST, Math.ceil((window.innerHeight - ABOVE_ROWS) / ROW));
}

const useLongList = createLatePart(() => import('./long-list'), []);

/** The rows of the table: all of them, or of a long list those in sight. What is in sight is on the screen before the rest is drawn. `expected`: how many lines there may be when a search is done. */
export function ListBody({ lines, expected, long, layout }: { readonly lines: readonly Linje[]; readonly expected: number; readonly long: boolean; readonly layout: TableLayout }) {
  const { part, error, retry } = useLongList(long);
  const inSight = countInSight();
  const painted = useAfterPaint();
  if (long && part !== null) return <part.LongList lines={lines} expected={expected} layout={layout} />;
  return (
    <Body>
      {lines.slice(0, painted && !long ? lines.length : inSight).map((linje, index) => <ListRow key={linje.key} linje={linje} layout={layout} {...(long && { index })} />)}
      {long && error !== null && <RestMissing columns={layout.columns} onRetry={retry} />}
    </Body>
  );
}

function Body({ children }: { readonly children: ReactNode }) {
  return <tbody role="rowgroup" className={useRowStyles().body}>{children}</tbody>;
}

function RestMissing({ columns, onRetry }: { readonly columns: number; readonly onRetry: () => void }) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  return <tr role="row" className={styles.line}><td role="cell" colSpan={columns} className={styles.cell}>{t('udvalg.resten-ikke-hentet')} <PlainButton onClick={onRetry}>{t('app.proev-igen')}</PlainButton></td></tr>;
}
