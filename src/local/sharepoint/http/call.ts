import type { Store } from '../../store/open-store';
import type { ODataQuery } from '../odata/read-query';
import type { Caller } from '../rights/caller';
import type { DirectoryPerson } from '../../identity/directory-person';
import type { Site } from '../sites/site';
import type { MetadataMode } from './metadata-mode';

/** One authenticated request to one site, as the resources see it. */
export interface Call {
  readonly store: Store;
  readonly site: Site;
  readonly caller: Caller;
  readonly people: () => readonly DirectoryPerson[];
  readonly now: Date;
  readonly mode: MetadataMode;
  readonly query: ODataQuery;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** `http://localhost:1234` */
  readonly origin: string;
  /** The whole address of the request. */
  readonly address: string;
}

/** `http://localhost:1234/sites/x` */
export const siteAddress = (call: Call): string => call.origin + call.site.path;
