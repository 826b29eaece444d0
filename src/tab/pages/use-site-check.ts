import { useEffect, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';

/** Whether a site has the strategy's lists, as far as it is known. */
export type SiteCheck =
  | { readonly phase: 'asking' | 'found' }
  | { readonly phase: 'failed'; readonly error: ServiceError };

const ASKING: SiteCheck = { phase: 'asking' };

/** Somebody who types an address is not asked about every letter. */
const PAUSE_MS = 500;

/** Asks a site whether its lists are there, a moment after the address stands still. Null: there is no address to ask. */
export function useSiteCheck(siteUrl: string | null, check: (siteUrl: string) => Promise<unknown>): SiteCheck {
  const [known, setKnown] = useState<{ readonly siteUrl: string | null; readonly check: SiteCheck }>({ siteUrl, check: ASKING });
  useEffect(() => {
    if (siteUrl === null) return undefined;
    let wanted = true;
    const settle = (answer: SiteCheck) => {
      if (wanted) setKnown({ siteUrl, check: answer });
    };
    const timer = setTimeout(() => {
      check(siteUrl).then(() => settle({ phase: 'found' }), (cause: unknown) => settle({ phase: 'failed', error: toServiceError(cause) }));
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [siteUrl, check]);
  return known.siteUrl === siteUrl ? known.check : ASKING;
}
