/** What comes after the rows: what has to be said of them on any page, and what stands around those of the list. In one chunk. */
export { ListBars } from '../app/list-bars';
export { PeriodeText } from '../components/periode-text';
export { EmptyList } from './empty-list';
export { NoMatch } from './no-match';
export { UdvalgBar } from './udvalg-bar';
