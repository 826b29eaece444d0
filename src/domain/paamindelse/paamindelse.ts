import type { Dato, Tidspunkt } from '../dato';
import type { Anledning } from './anledning';

/** Who gets something: one of the site's people, or the address of an external aktør without an account. */
export type Modtager =
  | { readonly kind: 'person'; readonly personId: number }
  | { readonly kind: 'adresse'; readonly aktoerId: number; readonly mail: string };

/** `paamindelse`: to whoever owes the status, or stands in. `leder`: the digest about others who have not answered. */
export const PAAMINDELSESARTER = ['paamindelse', 'leder'] as const;
export type Paamindelsesart = (typeof PAAMINDELSESARTER)[number];

/** One part of a plan that a reminder is about. */
export interface Paamindelsesdel {
  readonly handleplanId: number;
  /** The specialområde that is asked, or null for the whole. */
  readonly specialomraadeId: number | null;
  readonly aktoerId: number;
  readonly anledning: Anledning;
  /** Asked instead of the people of the aktør. */
  readonly somStedfortraeder: boolean;
}

/** What is to be sent to one receiver on one day: everything they owe, at once. */
export interface PlanlagtPaamindelse {
  /** Unique in the list: the same receiver, day and art are never sent to twice. */
  readonly noegle: string;
  readonly art: Paamindelsesart;
  readonly modtager: Modtager;
  /** The Danish day it belongs to. */
  readonly dato: Dato;
  readonly dele: readonly Paamindelsesdel[];
}

/**
 * What has become of a reminder. `planlagt`: written, not claimed. `sender`: a run has claimed it. `sendt`. `fejlet`: tried
 * again after a pause. `opgivet`: shown to the strategikonsulent. `bortfaldet`: answered before it was sent.
 */
export const PAAMINDELSESTILSTANDE = ['planlagt', 'sender', 'sendt', 'fejlet', 'opgivet', 'bortfaldet'] as const;
export type Paamindelsestilstand = (typeof PAAMINDELSESTILSTANDE)[number];

export const KANALER = ['aktivitet', 'mail'] as const;
export type Kanal = (typeof KANALER)[number];

/** Why a sending failed, in codes that the screen has words for. */
export const AFSENDELSESFEJL = ['ikke-installeret', 'ukendt-modtager', 'deaktiveret', 'uden-mail', 'mangler-tilladelse', 'afvist', 'optaget', 'intet-svar'] as const;
export type Afsendelsesfejl = (typeof AFSENDELSESFEJL)[number];

/** One row of the log; only the run writes it. */
export interface Paamindelse extends PlanlagtPaamindelse {
  readonly id: number;
  readonly tilstand: Paamindelsestilstand;
  /** How it went or will go out; null: not decided yet. */
  readonly kanal: Kanal | null;
  /** Tries so far. */
  readonly forsoeg: number;
  /** Not to be tried before (UTC); after a failure or while another run holds it. */
  readonly tidligst: Tidspunkt | null;
  /** The draft of a mail, recorded before it is sent. */
  readonly kladdeId: string | null;
  readonly fejl: Afsendelsesfejl | null;
  /** When it went out (UTC). */
  readonly sendt: Tidspunkt | null;
}
