import { noContent } from '../http/answer';
import type { Answer } from '../http/answer';
import { childrenByName } from '../http/api-node';
import type { ApiNode } from '../http/api-node';
import type { Call } from '../http/call';
import { answerCollection, resourceNode } from '../http/resource-node';
import { refuse } from '../http/sharepoint-error';
import { scopeOf } from '../lists/list';
import type { List } from '../lists/list';
import { touchList } from '../lists/touch-list';
import { guidArgument, textArgument } from '../odata/parse-path';
import type { Segment } from '../odata/parse-path';
import { presentOne } from '../odata/present';
import { PERMISSION } from '../rights/permission-bits';
import { requirePermission } from '../rights/require-permission';
import { changeField } from './change-field';
import { createField, createFieldAsXml } from './create-field';
import type { Field } from './field';
import { fieldResource } from './field-resource';
import { deleteField, fieldsOf } from './field-store';
import { text, unwrapParameters } from './read-field-body';

/** `…/fields`: the columns of a list, adding one, and each by id, title or internal name. */
export function fieldsNode(call: Call, list: List, segment: Segment): ApiNode {
  const fields = fieldsOf(call.store, list.id);
  const one = (field: Field | undefined, name: string): ApiNode => {
    if (!field) throw refuse.field(name);
    return fieldNode(call, list, field);
  };
  const byGuid = (guid: string): ApiNode => one(fields.find((field) => field.guid === guid), guid);
  if (segment.values.length > 0) return byGuid(guidArgument(segment));
  return {
    get: () => answerCollection(call, fields.map((field) => fieldResource(list, call.site.path, field))),
    post: (body) => answerNew(call, list, 201, () => createField(call, list, body)),
    child: childrenByName({
      addfield: () => ({ post: (body) => answerNew(call, list, 200, () => createField(call, list, unwrapParameters(body))) }),
      createfieldasxml: () => ({ post: (body) => answerNew(call, list, 200, () => createFieldAsXml(call, list, text(unwrapParameters(body).SchemaXml) ?? '')) }),
      getbyid: (by) => byGuid(guidArgument(by)),
      getbytitle: (by) => one(findByTitle(fields, textArgument(by)), textArgument(by)),
      getbyinternalnameortitle: (by) => one(fields.find((field) => field.internalName === textArgument(by)) ?? findByTitle(fields, textArgument(by)), textArgument(by)),
    }),
  };
}

const findByTitle = (fields: readonly Field[], title: string): Field | undefined =>
  fields.find((field) => field.title === title) ?? fields.find((field) => field.title.toLowerCase() === title.toLowerCase());

/** Adding to the collection answers 201, a function that adds 200. */
function answerNew(call: Call, list: List, status: number, create: () => Field): Answer {
  requirePermission(call, PERMISSION.manageLists, scopeOf(list));
  return presentOne(call, fieldResource(list, call.site.path, create()), status);
}

function fieldNode(call: Call, list: List, field: Field): ApiNode {
  const manage = (): void => requirePermission(call, PERMISSION.manageLists, scopeOf(list));
  const shown = (): ApiNode => ({ post: () => (manage(), noContent()) });
  return resourceNode(call, fieldResource(list, call.site.path, field), {
    merge: (body) => {
      manage();
      changeField(call, list, field, body);
      return noContent();
    },
    remove: () => {
      manage();
      if (field.builtIn) throw refuse.accessDenied();
      call.store.transaction(() => {
        deleteField(call.store, list.id, field);
        touchList(call, list);
      });
      return { status: 200, headers: {}, body: '' };
    },
    child: childrenByName({ setshowindisplayform: shown, setshowineditform: shown, setshowinnewform: shown }),
  });
}
