import type { Directory } from '../domain/ports/directory';
import { findLeft } from './find-left';
import { createGraphGet, type GraphOptions } from './graph-get';
import { searchUsers } from './search-users';

/** The organisation's directory over Microsoft Graph. Nothing is asked, and no token fetched, before somebody searches. */
export function createDirectory(options: GraphOptions): Directory {
  const get = createGraphGet(options);
  return { search: (words) => searchUsers(get, words), findLeft: (upns) => findLeft(get, upns) };
}
