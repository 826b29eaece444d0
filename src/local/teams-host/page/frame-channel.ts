import * as v from 'valibot';
import type { MessageFamily } from './messages/message-family';
import { SDK_ERROR } from './messages/message-family';
import { isValidDomain } from './valid-domain';

const Request = v.looseObject({
  id: v.number(),
  func: v.string(),
  uuidAsString: v.optional(v.string()),
  args: v.optional(v.array(v.unknown())),
  data: v.optional(v.string()),
});
type Request = v.InferOutput<typeof Request>;

export type Outcome = 'answered' | 'taken' | 'refused-origin' | 'refused-before-initialize' | 'refused-unknown' | 'refused-malformed';

/** One call as the host saw it, for whoever looks why a tab stays silent. */
export interface CallRecord {
  readonly func: string;
  readonly origin: string;
  readonly outcome: Outcome;
}

export interface FrameChannelOptions {
  readonly frame: HTMLIFrameElement;
  readonly validDomains: readonly string[];
  readonly families: readonly MessageFamily[];
  readonly record: (record: CallRecord) => void;
}

/** The line between the host and one framed page: requests in, answers and events out. */
export interface FrameChannel {
  /** Sends an event; lost, as in Teams, when the page has not initialised. */
  readonly send: (func: string, args: readonly unknown[]) => void;
  readonly close: () => void;
}

const INITIALIZE = 'initialize';

/**
 * Opens the channel to a frame. A message from an origin outside the app's
 * valid domains and a call before `initialize` get no answer, as in Teams; an
 * unknown function is answered with "not supported".
 */
export function openFrameChannel(options: FrameChannelOptions): FrameChannel {
  const handlers: MessageFamily = Object.assign({}, ...options.families) as MessageFamily;
  let pageOrigin: string | null = null;

  function refuse(func: string, origin: string, outcome: Outcome): void {
    options.record({ func, origin, outcome });
  }

  async function take(request: Request, event: MessageEvent): Promise<void> {
    const { func } = request;
    const { origin } = event;
    if (!isValidDomain(origin, options.validDomains)) { refuse(func, origin, 'refused-origin'); return; }
    if (func === INITIALIZE) pageOrigin = origin;
    if (pageOrigin !== origin) { refuse(func, origin, 'refused-before-initialize'); return; }
    const handler = Object.hasOwn(handlers, func) ? handlers[func] : undefined;
    if (!handler) refuse(func, origin, 'refused-unknown');
    const answer = handler
      ? await handler({ func, args: request.args ?? [], data: request.data ?? null, origin })
      : [{ errorCode: SDK_ERROR.notSupported, message: `${func} is not supported on this platform.` }];
    if (handler) options.record({ func, origin, outcome: answer === null ? 'taken' : 'answered' });
    if (answer !== null) post(origin, { id: request.id, uuidAsString: request.uuidAsString, args: answer, timestamp: Date.now() });
  }

  function post(origin: string, message: unknown): void {
    options.frame.contentWindow?.postMessage(message, origin);
  }

  function listen(event: MessageEvent): void {
    if (event.source === null || event.source !== options.frame.contentWindow) return;
    const request = v.safeParse(Request, event.data);
    if (request.success) void take(request.output, event);
    else refuse('', event.origin, 'refused-malformed');
  }

  window.addEventListener('message', listen);
  return {
    send: (func, args) => {
      if (pageOrigin !== null) post(pageOrigin, { func, args });
    },
    close: () => window.removeEventListener('message', listen),
  };
}
