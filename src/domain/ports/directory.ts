import type { FundetPerson } from './person-search';

/** The organisation's own list of people. Throws `ServiceError`; `consent-refused` and `no-access` where Fyrtårn may not ask it. */
export interface Directory {
  /** People whose name or mail begins with the words. */
  search(words: string): Promise<readonly FundetPerson[]>;
  /**
   * Those of the sign-in names whose people have left: unknown to the directory by now, or disabled. Asks nobody for
   * consent. Whoever cannot be told counts as still there.
   */
  findLeft(upns: readonly string[]): Promise<ReadonlySet<string>>;
}
