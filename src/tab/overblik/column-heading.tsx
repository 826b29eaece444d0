import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Sortering } from '../../domain/udvalg/udvalg';

const PLAIN = '@container oversigt (max-width: 699px)';

const useStyles = makeStyles({
  label: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover svg': { opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
    [PLAIN]: { visibility: 'hidden' },
  },
  sorted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  arrow: { flexShrink: 0, opacity: 0 },
  shown: { opacity: 1 },
});

const WAYS = { ascending: 'M4 9.5 V2.5 M1.5 5 L4 2.5 L6.5 5', descending: 'M4 2.5 V9.5 M1.5 7 L4 9.5 L6.5 7' } as const;

/** How a table says by which column it is sorted. */
export function ariaSortOf(sortering: Sortering | null, sorts: Sortering['efter']): 'ascending' | 'descending' | 'none' {
  if (sortering?.efter !== sorts) return 'none';
  return sortering.faldende ? 'descending' : 'ascending';
}

/** A column's heading; pressing it sorts. The lines and cards of narrow screens have no columns to press. */
export function ColumnHeading({ label, className, sortering, sorts, onSort }: { readonly label: string; readonly className: string; readonly sortering: Sortering | null; readonly sorts: Sortering['efter'] | null; readonly onSort: (efter: Sortering['efter']) => void }) {
  const styles = useStyles();
  if (sorts === null) return <th role="columnheader" scope="col" className={className}><span className={styles.label}>{label}</span></th>;
  const way = ariaSortOf(sortering, sorts);
  return (
    <th role="columnheader" scope="col" aria-label={label} aria-sort={way} className={className}>
      <button type="button" className={mergeClasses(styles.button, way !== 'none' && styles.sorted)} onClick={() => onSort(sorts)}>
        {label}
        <svg className={mergeClasses(styles.arrow, way !== 'none' && styles.shown)} viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" focusable="false"><path d={WAYS[way === 'descending' ? 'descending' : 'ascending']} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" /></svg>
      </button>
    </th>
  );
}
