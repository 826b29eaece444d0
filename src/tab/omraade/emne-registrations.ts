import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The overview does not tell of these entries, so whatever shows them is told here. */
const registrations = createStore(() => ({ antal: 0 }));

/** Tells that a status of an Omraade or a strategi has been registered in this tab. */
export function noteRegistration(): void {
  registrations.setState(({ antal }) => ({ antal: antal + 1 }));
}

/** Changes when one has been registered: a reason to read again. */
export function useRegistrations(): number {
  return useStore(registrations, ({ antal }) => antal);
}
