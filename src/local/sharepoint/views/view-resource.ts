import type { Resource } from '../odata/resource';
import type { List } from '../lists/list';
import type { View } from './view-store';

/** A view as SharePoint answers it. */
export function viewResource(list: List, view: View): Resource {
  const uri = `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')`;
  return {
    type: 'SP.View',
    uri,
    properties: { Id: view.guid, Title: view.title, DefaultView: view.isDefault, Hidden: false, PersonalView: false, RowLimit: view.settings.rowLimit, ViewQuery: view.settings.query, ViewType: 'HTML', Paged: true },
    related: { ViewFields: () => ({ type: 'SP.ViewFieldCollection', uri: `${uri}/ViewFields`, properties: { SchemaXml: view.settings.fields.map((name) => `<FieldRef Name="${name}" />`).join(''), Items: view.settings.fields } }) },
  };
}
