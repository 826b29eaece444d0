import * as v from 'valibot';
import type { MessageFamily } from './message-family';

/** How far a page has come, in its own words. */
export type PageLife = { readonly kind: 'loading' } | { readonly kind: 'loaded' } | { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly reason: string; readonly message: string };

const text = v.fallback(v.string(), '');

/** The page tells that it shows something, that it is ready, or that it cannot. */
export function appInitializationMessages(tell: (life: PageLife) => void): MessageFamily {
  const failed = ({ args: [reason, message] }: { readonly args: readonly unknown[] }): null => {
    tell({ kind: 'failed', reason: v.parse(text, reason), message: v.parse(text, message) });
    return null;
  };
  return {
    'appInitialization.appLoaded': () => {
      tell({ kind: 'loaded' });
      return null;
    },
    'appInitialization.success': () => {
      tell({ kind: 'ready' });
      return null;
    },
    'appInitialization.failure': failed,
    'appInitialization.expectedFailure': failed,
  };
}
