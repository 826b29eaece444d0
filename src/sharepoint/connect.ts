import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, InjectHeaders, ResolveOnData } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { RejectTranslated } from './connection/reject-translated';
import { createSend } from './connection/send';
import type { GetSharePointToken } from './connection/sharepoint-token';

export interface SharePointConnection {
  /** The site's address without a trailing slash: `https://org.sharepoint.com/sites/strategi`. */
  readonly siteUrl: string;
  readonly getToken: GetSharePointToken;
  /** Milliseconds before a request counts as unanswered; 60,000 unless told. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
  readonly wait?: (ms: number) => Promise<void>;
}

/** Opens a site for PnPjs. Every failure of every request is a `ServiceError`. */
export function connectSharePoint(connection: SharePointConnection): SPFI {
  return spfi(connection.siteUrl).using(
    InjectHeaders({ 'Accept': 'application/json;odata=nometadata', 'Content-Type': 'application/json;charset=utf-8' }),
    DefaultParse(),
    ResolveOnData(),
    RejectTranslated(),
    KeepPreflights(),
    SendOwn(connection),
  );
}

/** PnPjs's default `no-cache` makes the browser ask a preflight before every request; `default` keeps the answer. */
function KeepPreflights(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.pre((url, init, result: unknown) => Promise.resolve([url, { ...init, cache: 'default' }, result]));
    return instance;
  };
}

function SendOwn(connection: SharePointConnection): TimelinePipe<Queryable> {
  const send = createSend({
    getToken: connection.getToken,
    fetch: connection.fetch ?? ((input, init) => fetch(input, init)),
    timeoutMs: connection.timeoutMs ?? 60_000,
    wait: connection.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  });
  return (instance) => {
    instance.on.send.replace(send);
    return instance;
  };
}
