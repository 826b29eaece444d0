import { createContext, useContext } from 'react';
import type { CurrentPersonSource } from '../../domain/ports/current-person';
import type { Directory } from '../../domain/ports/directory';
import type { Paamindelsesbog } from '../../domain/ports/paamindelsesbog';
import type { PersonSearch } from '../../domain/ports/person-search';
import type { OverblikSource } from '../../domain/ports/overblik-source';
import type { StatusJournal } from '../../domain/ports/status-journal';
import type { StrategiEditor } from '../../domain/ports/strategi-editor';

/** Where drafts are kept: survives a closed tab. `localStorage` fits. */
export interface DraftStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Everything the screens need of the world; put together in main.tsx, or by a test. */
export interface Services {
  readonly overblikSource: OverblikSource;
  readonly journal: StatusJournal;
  readonly currentPerson: CurrentPersonSource;
  readonly editor: StrategiEditor;
  /** Rounds, rules and reminders; fetched when somebody first asks for them. */
  readonly paamindelser: Paamindelsesbog;
  readonly personSearch: PersonSearch;
  /** Whose people have left, as the directory knows it. */
  readonly findLeft: Directory['findLeft'];
  readonly drafts: DraftStorage;
  /** The time now; passed in so that tests and demonstrations decide. */
  readonly now: () => Date;
  /** A new client key for an entry (a GUID). */
  readonly newKey: () => string;
  /** Copies or shares a link to one handleplan; null where the host cannot. */
  readonly shareLink: ((handleplanId: number, title: string) => Promise<void>) | null;
  /** Shares a link to a whole view by its address (`side=alle&mine=ja`); rejects, or is null, where the host cannot. */
  readonly shareView: ((address: string, title: string) => Promise<void>) | null;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

/** The services of the app around. Throws when a screen is shown outside `ServicesProvider`: a fault of ours. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices needs a ServicesProvider around it');
  return services;
}
