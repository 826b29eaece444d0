/** The lists by their ASCII address under `/Lists/`. The address never changes; the title is what people read. */
export const LIST_ADDRESSES = [
  'Strategier',
  'Omraader',
  'Handleplaner',
  'Ansvar',
  'Aktoerer',
  'Relationer',
  'Forelaeggelser',
  'Statusopdateringer',
  'Planstatus',
  'Aendringer',
  'Moeder',
  'Statusrunder',
  'Rundebilleder',
  'Regler',
  'Paamindelser',
  'Paamindelsessvar',
  'Koersler',
  'Skema',
] as const;
export type ListAddress = (typeof LIST_ADDRESSES)[number];

/** `people` holds several; `note` is plain text of any length. Neither can be indexed or filtered past 5,000 rows. */
export type ColumnType = 'text' | 'note' | 'number' | 'boolean' | 'people';

export interface ColumnDefinition {
  /** Internal name, ASCII: what code and REST use. */
  readonly name: string;
  /** What people read in SharePoint. */
  readonly title: string;
  readonly type: ColumnType;
  readonly indexed?: true;
  /** No two rows share a value. SharePoint demands an index for it. */
  readonly unique?: true;
  /** The domain's name of the field where it is not the column's own with a small first letter. */
  readonly field?: string;
}

/** One list as data: what set-up makes and what reading relies on. */
export interface ListDefinition {
  readonly address: ListAddress;
  readonly title: string;
  readonly description: string;
  /** Beside SharePoint's own: `Id`, `Title`, `Created`, `Author`. */
  readonly columns: readonly ColumnDefinition[];
}
