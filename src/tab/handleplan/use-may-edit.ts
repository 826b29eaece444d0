import { useCurrentPersonState } from '../app/current-person';

/** Whether whoever is signed in may edit plans; SharePoint decides, and refuses anybody else. */
export function useMayEdit(): boolean {
  const state = useCurrentPersonState();
  return state.phase === 'known' && state.currentPerson.mayEditPlans;
}
