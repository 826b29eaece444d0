import { planLinkSelector } from '../components/plan-link';
import { useFocusReturnTo } from '../components/use-focus-return';

/** When the panel goes, the focus returns to the plan's own link in the overview, else to where it was before. */
export function useFocusReturn(handleplanId: number): void {
  useFocusReturnTo(planLinkSelector(handleplanId));
}
