import type { ColumnDefinition } from './list-definition';

/**
 * The client key: a GUID a submission, a natural key for imports. PnPjs sends a POST again after a 503,
 * so only a unique column keeps one submission one row.
 */
export const NOEGLE: ColumnDefinition = { name: 'Noegle', title: 'Nøgle', type: 'text', indexed: true, unique: true };

/**
 * A periode is four columns. The days are text `YYYY-MM-DD`, not DateTime: a calendar day has no time zone,
 * and SharePoint would hand it back as a moment in UTC, a day off. Text of that form sorts and compares as
 * days do. No index: a periode is only ever compared in the client, where the whole overview is.
 */
export const PERIODE: readonly ColumnDefinition[] = [
  { name: 'PeriodeFra', title: 'Periode fra', type: 'text', field: 'periode' },
  { name: 'PeriodeTil', title: 'Periode til', type: 'text', field: 'periode' },
  { name: 'PeriodeOrdlyd', title: 'Periode', type: 'text', field: 'periode' },
  { name: 'PeriodeOm', title: 'Perioden handler om', type: 'text', field: 'periode' },
];

/** What the import last wrote, as one fingerprint a field: tells what people have edited since from what the document changed. */
export const AFTRYK: ColumnDefinition = { name: 'Aftryk', title: 'Importens aftryk', type: 'note' };

/** The parent's item id as a plain number: an indexed lookup would not avert the 5,000 limit. */
export function parentId(name: string, title: string, field: string): ColumnDefinition {
  return { name, title, type: 'number', indexed: true, field };
}
