import type { Children } from '../http/api-node';
import { text as textAnswer } from '../http/answer';
import type { Call } from '../http/call';
import { isJsonObject } from '../http/json-body';
import type { JsonObject } from '../http/json-body';
import { refuse } from '../http/sharepoint-error';
import { presentMany } from '../odata/present';
import { selectProperties } from '../odata/select-properties';
import { EVERYTHING } from '../odata/selection';
import type { List } from '../lists/list';
import { changesAfter } from './change-log';
import { changeResource, isAskedFor } from './change-resource';
import { readChangeToken } from './change-token';
import { writeChangesSinceToken } from './changes-since-token';

const MOST_CHANGES = 1000;

/** `…/getchanges` and `…/getlistitemchangessincetoken` of a list. */
export function listChangesNode(call: Call, list: List): Children {
  return {
    getchanges: () => ({
      post: (body) => {
        const query = readQuery(body);
        const start = tokenNumber(call, list, query.ChangeTokenStart) ?? 0;
        const end = tokenNumber(call, list, query.ChangeTokenEnd) ?? Number.MAX_SAFE_INTEGER;
        const found = changesAfter(call.store, list.id, start, MOST_CHANGES).filter((change) => change.number <= end && isAskedFor(query, change));
        return presentMany(call, found.map((change) => selectProperties(changeResource(call, list, change), EVERYTHING)));
      },
    }),
    getlistitemchangessincetoken: () => ({ post: (body) => textAnswer(200, 'text/xml; charset=utf-8', writeChangesSinceToken(call, list, readQuery(body))) }),
  };
}

const readQuery = (body: JsonObject): JsonObject => (isJsonObject(body.query) ? body.query : {});

function tokenNumber(call: Call, list: List, value: JsonObject[string]): number | undefined {
  const token = isJsonObject(value) ? value.StringValue : value;
  if (typeof token !== 'string' || token === '') return undefined;
  const { number, expired } = readChangeToken(list, token, call.now);
  if (expired) throw refuse.expiredChangeToken();
  return number;
}
