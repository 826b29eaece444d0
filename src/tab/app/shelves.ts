import type { Shelf } from '../../texts/text-library';

/** The texts of everybody's pages. */
export const DAILY: readonly Shelf[] = ['liste', 'daglig'];
/** The texts of the pages and forms that keep strategies right. */
export const CARE: readonly Shelf[] = ['liste', 'daglig', 'pleje'];
