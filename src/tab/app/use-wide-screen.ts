import { useMinWidth } from './use-min-width';

/** From here on, the panel stands beside the overview; below, it covers it. */
const WIDE = 1000;

/** Whether overview and panel fit beside each other. */
export function useWideScreen(): boolean {
  return useMinWidth(WIDE);
}
