import type { DirectoryPerson } from '../../identity/directory-person';
import type { TokenClaims } from '../../identity/token-claims';
import type { Store } from '../../store/open-store';
import type { TeamsTenant } from '../notifications/teams-tenant';
import type { Limits } from '../limits';

/** What every request of a running Graph shares. */
export interface Hall {
  readonly store: Store;
  readonly people: () => readonly DirectoryPerson[];
  readonly teams: () => TeamsTenant;
  readonly clock: () => Date;
  readonly limits: Limits;
  /** `http://localhost:1234` */
  readonly origin: string;
}

/** One request with a good token, or one part of a batch. */
export interface Call {
  readonly hall: Hall;
  readonly claims: TokenClaims;
  readonly method: string;
  /** Path and query below the version, not decoded: `/users?$top=5`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as it was sent; empty when there is none. */
  readonly body: string;
  readonly now: Date;
}
