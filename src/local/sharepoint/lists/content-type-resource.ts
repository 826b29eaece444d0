import type { Resource } from '../odata/resource';
import { contentTypeId } from './list';
import type { List } from './list';

/** The one content type of a list. */
export function contentTypeResource(list: List): Resource {
  const id = contentTypeId(list);
  return { type: 'SP.ContentType', uri: `Web/Lists(guid'${list.guid}')/ContentTypes('${id}')`, properties: { StringId: id, Name: 'Item', Description: 'Create a new list item.', Group: 'List Content Types', Hidden: false, ReadOnly: false, Sealed: false } };
}
