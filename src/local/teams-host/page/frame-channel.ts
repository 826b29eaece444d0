import * as v from 'valibot';
import type { Answer, MessageFamily } from './messages/message-family';
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

  /** Null when the call may be answered. */
  function refusal(func: string, origin: string): Outcome | null {
    if (!isValidDomain(origin, options.validDomains)) return 'refused-origin';
    if (func === INITIALIZE) pageOrigin = origin;
    return pageOrigin === origin ? null : 'refused-before-initialize';
  }

  async function take({ func, id, uuidAsString, args = [], data }: Request, origin: string): Promise<void> {
    const refused = refusal(func, origin);
    if (refused) {
      options.record({ func, origin, outcome: refused });
      return;
    }
    const handler = Object.hasOwn(handlers, func) ? handlers[func] : undefined;
    const answer = handler ? await handler({ func, args, data: data ?? null, origin }) : notSupported(func);
    options.record({ func, origin, outcome: outcomeOf(handler !== undefined, answer) });
    if (answer !== null) post(origin, { id, uuidAsString, args: answer, timestamp: Date.now() });
  }

  function post(origin: string, message: unknown): void {
    options.frame.contentWindow?.postMessage(message, origin);
  }

  function listen(event: MessageEvent): void {
    if (event.source === null || event.source !== options.frame.contentWindow) return;
    const request = v.safeParse(Request, event.data);
    if (request.success) void take(request.output, event.origin);
    else options.record({ func: '', origin: event.origin, outcome: 'refused-malformed' });
  }

  window.addEventListener('message', listen);
  return {
    send: (func, args) => {
      if (pageOrigin !== null) post(pageOrigin, { func, args });
    },
    close: () => window.removeEventListener('message', listen),
  };
}

function notSupported(func: string): Answer {
  return [{ errorCode: SDK_ERROR.notSupported, message: `${func} is not supported on this platform.` }];
}

function outcomeOf(known: boolean, answer: Answer): Outcome {
  if (!known) return 'refused-unknown';
  return answer === null ? 'taken' : 'answered';
}
