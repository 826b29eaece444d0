import { CLIENT_SDK_VERSION, RUNTIME } from '../runtime';
import type { MessageFamily } from './message-family';

export type FrameContext = 'content' | 'settings';
export type ClientType = 'web' | 'android';

/** The first call: frame context, client, version, and, fourth, what the host can do. */
export function initializeMessages(frameContext: FrameContext, clientType: () => ClientType): MessageFamily {
  return {
    initialize: () => [frameContext, clientType(), CLIENT_SDK_VERSION, JSON.stringify(RUNTIME)],
  };
}
