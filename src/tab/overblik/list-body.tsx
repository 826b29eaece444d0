import type { ReactNode } from 'react';
import type { Linje } from '../../domain/udvalg/linje';
import { createLatePart } from '../app/late-part';
import { useTranslation } from '../app/translation';
import { PlainButton } from '../components/plain-button';
import { ListRow, type TableLayout } from './list-row';
import { useRowStyles } from './use-row-styles';

/** More than a screen holds, until the part that draws the lines in sight has come. */
const FIRST = 40;

const useLongList = createLatePart(() => import('./long-list'), []);

/** The rows of the table: all of them, or of a long list those in sight. */
export function ListBody({ lines, long, layout }: { readonly lines: readonly Linje[]; readonly long: boolean; readonly layout: TableLayout }) {
  const { part, error, retry } = useLongList(long);
  if (!long) return <Body>{lines.map((linje) => <ListRow key={linje.key} linje={linje} layout={layout} />)}</Body>;
  if (part !== null) return <part.LongList lines={lines} layout={layout} />;
  return (
    <Body>
      {lines.slice(0, FIRST).map((linje, index) => <ListRow key={linje.key} linje={linje} layout={layout} index={index} />)}
      {error !== null && <RestMissing columns={layout.columns} onRetry={retry} />}
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
