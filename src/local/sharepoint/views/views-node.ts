import { randomUUID } from 'node:crypto';
import { noContent } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import type { JsonObject } from '../http/json-body';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { number, text, truth } from '../fields/read-field-body';
import { scopeOf } from '../lists/list';
import type { List } from '../lists/list';
import { guidArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentOne } from '../odata/present';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { viewResource } from './view-resource';
import { deleteView, saveView, viewsOf } from './view-store';
import type { View } from './view-store';

/** `…/views`: the views of a list and the columns they name. */
export function viewsNode(call: Call, list: List, segment: Segment): ApiNode {
  const views = viewsOf(call.store, list.id);
  const one = (view: View | undefined): ApiNode => {
    if (!view) throw refuse.property('View');
    return viewNode(call, list, view);
  };
  if (segment.values.length > 0) return one(views.find(({ guid }) => guid === guidArgument(segment)));
  return {
    get: () => answerCollection(call, views.map((view) => viewResource(list, view))),
    post: (body) => {
      const view = changed({ guid: randomUUID(), title: '', isDefault: false, settings: { query: '', rowLimit: 30, fields: ['LinkTitle'] } }, body);
      save(call, list, view);
      return presentOne(call, viewResource(list, view), 201);
    },
    child: childrenByName({
      getbyid: (by) => one(views.find(({ guid }) => guid === guidArgument(by))),
      getbytitle: (by) => one(views.find(({ title }) => title === textArgument(by))),
    }),
  };
}

function viewNode(call: Call, list: List, view: View): ApiNode {
  const withFields = (fields: readonly string[]): ReturnType<typeof noContent> => {
    save(call, list, { ...view, settings: { ...view.settings, fields } });
    return noContent();
  };
  const viewFields: ApiNode = {
    get: () => presentOne(call, resourceOfFields(list, view)),
    child: childrenByName({
      addviewfield: (by) => ({ post: () => withFields([...view.settings.fields, textArgument(by)]) }),
      removeviewfield: (by) => ({ post: () => withFields(view.settings.fields.filter((name) => name !== textArgument(by))) }),
      removeallviewfields: () => ({ post: () => withFields([]) }),
    }),
  };
  return resourceNode(call, viewResource(list, view), {
    merge: (body) => {
      save(call, list, changed(view, body));
      return noContent();
    },
    remove: () => {
      requirePermission(call, PERMISSION.manageLists, scopeOf(list));
      deleteView(call.store, list.id, view.guid);
      return { status: 200, headers: {}, body: '' };
    },
    child: childrenByName({ viewfields: () => viewFields }),
  });
}

const resourceOfFields = (list: List, view: View): Parameters<typeof presentOne>[1] => ({
  type: 'SP.ViewFieldCollection',
  uri: `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')/ViewFields`,
  properties: { SchemaXml: view.settings.fields.map((name) => `<FieldRef Name="${name}" />`).join(''), Items: view.settings.fields },
});

function changed(view: View, body: JsonObject): View {
  return {
    ...view,
    title: text(body.Title) ?? view.title,
    isDefault: truth(body.DefaultView) ?? view.isDefault,
    settings: { ...view.settings, query: text(body.ViewQuery) ?? view.settings.query, rowLimit: number(body.RowLimit) ?? view.settings.rowLimit },
  };
}

function save(call: Call, list: List, view: View): void {
  requirePermission(call, PERMISSION.manageLists, scopeOf(list));
  call.store.transaction(() => saveView(call.store, list.id, view));
}
