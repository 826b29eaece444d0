import { childrenByName } from './api-node';
import type { ApiNode } from './api-node';
import type { Answer } from './answer';
import type { Call } from './call';
import { readJsonBody } from './json-body';
import { refuse } from './sharepoint-error';
import type { Segment } from '../odata/parse-path';
import { listsNode } from '../lists/lists-node';
import { contextInfoNode } from '../sites/context-info-node';
import { siteNode } from '../sites/site-node';
import { webNode } from '../sites/web-node';

/** Walks down the address, then does what the verb says there. */
export function answerCall(call: Call, segments: readonly Segment[], method: string): Answer {
  let node: ApiNode = root(call);
  for (const segment of segments) {
    const below = node.child?.(segment);
    if (!below) throw refuse.resource(segment.written);
    node = below;
  }
  return act(node, method, call);
}

function root(call: Call): ApiNode {
  return {
    child: childrenByName({
      web: () => webNode(call),
      site: () => siteNode(call),
      lists: (segment) => listsNode(call, segment),
      contextinfo: () => contextInfoNode(call),
    }),
  };
}

function act(node: ApiNode, method: string, call: Call): Answer {
  switch (method) {
    case 'GET': if (node.get) return node.get(); break;
    case 'POST': if (node.post) return node.post(readJsonBody(call.body)); break;
    case 'MERGE': case 'PATCH': case 'PUT': if (node.merge) return node.merge(readJsonBody(call.body)); break;
    case 'DELETE': if (node.remove) return node.remove(); break;
  }
  throw refuse.method();
}
