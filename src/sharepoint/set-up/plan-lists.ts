import { AddFieldOptions } from '@pnp/sp/fields/index.js';
import { listAt } from '../connection/list-at';
import { ALL_LISTS } from '../lists/all-lists';
import type { ColumnDefinition, ListDefinition } from '../lists/list-definition';
import { columnXml, SHAREPOINT_TYPES } from './column-xml';
import type { Operation } from './operation';
import type { SetUpReport } from './set-up-report';
import type { ColumnState, ListState, SiteOutline } from './site-state';

const GENERIC_LIST = 100;

/** Lists that are not there yet. They are made by their ASCII address, which SharePoint takes from the first title. */
export function planNewLists(outline: SiteOutline): readonly Operation[] {
  return definitions().filter((list) => !outline.lists.has(list.address)).map((list) => ({
    step: 'add-list',
    subject: list.address,
    run: ({ web }) => web.lists.add(list.address, list.description, GENERIC_LIST, false, { EnableAttachments: false, EnableVersioning: true }),
    tolerates: ['duplicate'],
  }));
}

/** Danish titles for lists that still carry their address. A title that people have chosen stays. */
export function planTitles(outline: SiteOutline): readonly Operation[] {
  return definitions().filter((list) => list.title !== list.address && (outline.lists.get(list.address)?.title ?? list.address) === list.address).map((list) => ({
    step: 'title-list',
    subject: list.address,
    run: (sp) => listAt(sp, list.address).update({ Title: list.title }),
  }));
}

/** Columns, indexes and unique values that are missing. */
export function planColumns(states: ReadonlyMap<string, ListState>): readonly Operation[] {
  return definitions().flatMap((list) => list.columns.flatMap((column) => planColumn(list, column, states.get(list.address)?.columns.get(column.name))));
}

/** Columns of another type than the app knows: changing them could lose what they hold, so they are only said. */
export function findWrongTypes(states: ReadonlyMap<string, ListState>): SetUpReport['differences'] {
  return definitions().flatMap((list) =>
    list.columns.flatMap((column) => {
      const state = states.get(list.address)?.columns.get(column.name);
      const wrong = state !== undefined && state.type !== SHAREPOINT_TYPES[column.type];
      return wrong ? [{ difference: 'wrong-type' as const, subject: `${list.address}.${column.name}` }] : [];
    }),
  );
}

function planColumn(list: ListDefinition, column: ColumnDefinition, state: ColumnState | undefined): readonly Operation[] {
  const subject = `${list.address}.${column.name}`;
  if (state === undefined) return [{ step: 'add-column', subject, run: (sp) => listAt(sp, list.address).fields.createFieldAsXml({ SchemaXml: columnXml(column), Options: NEW_COLUMN }) }];
  if (state.type !== SHAREPOINT_TYPES[column.type]) return [];
  const change = (step: 'index-column' | 'unique-column', properties: { Indexed: true } | { EnforceUniqueValues: true }): Operation => ({
    step,
    subject,
    run: (sp) => listAt(sp, list.address).fields.getByInternalNameOrTitle(column.name).update(properties),
  });
  return [
    ...(column.indexed === true && !state.indexed ? [change('index-column', { Indexed: true })] : []),
    ...(column.unique === true && !state.unique ? [change('unique-column', { EnforceUniqueValues: true })] : []),
  ];
}

/** Keeps the internal name of the schema, which SharePoint otherwise makes from the title, and shows the column to people. */
const NEW_COLUMN = (AddFieldOptions.AddFieldInternalNameHint | AddFieldOptions.AddFieldToDefaultView) as AddFieldOptions;

function definitions(): readonly ListDefinition[] {
  return Object.values(ALL_LISTS);
}
