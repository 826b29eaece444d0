/** What stands around the rows of the list, in one chunk. */
export { EmptyList } from './empty-list';
export { NoMatch } from './no-match';
export { UdvalgBar } from './udvalg-bar';
