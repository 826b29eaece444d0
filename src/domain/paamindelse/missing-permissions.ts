import type { OverblikIndex } from '../overblik/index-overblik';
import type { Kanal, Paamindelse } from './paamindelse';

/** One or two who have not installed the app say nothing of the app itself. */
const REFUSED_ENOUGH = 3;

/** Reminders that went, or should have gone, to somebody's activity feed. */
function ofPeopleInTeams(log: readonly Paamindelse[], index: OverblikIndex): readonly Paamindelse[] {
  return log.filter(({ modtager, tilstand, forsoeg, fejl, kanal }) => {
    const wasTried = forsoeg > 0 || fejl !== null || kanal !== null;
    return wasTried && tilstand !== 'bortfaldet' && modtager.kind === 'person' && (index.personer.get(modtager.personId)?.upn ?? null) !== null;
  });
}

/** Graph refuses whoever has not installed the app with the same code as an app without the permission; so it is told when nobody at all was reached on the last day. */
function lacksActivity(log: readonly Paamindelse[], index: OverblikIndex): boolean {
  const tried = ofPeopleInTeams(log, index);
  const last = tried.reduce((day, { dato }) => (dato > day ? dato : day), '');
  const ofLastDay = tried.filter(({ dato }) => dato === last);
  const refused = ofLastDay.filter(({ fejl }) => fejl === 'ikke-installeret' || fejl === 'mangler-tilladelse');
  return refused.length >= REFUSED_ENOUGH && refused.length === ofLastDay.length;
}

/** A mail was refused for want of permission, and none has gone out from a later day. */
function lacksMail(log: readonly Paamindelse[]): boolean {
  const newest = (rows: readonly Paamindelse[]) => rows.reduce((day, { dato }) => (dato > day ? dato : day), '');
  const refused = newest(log.filter(({ fejl, tilstand }) => fejl === 'mangler-tilladelse' && tilstand !== 'sendt'));
  return refused !== '' && refused >= newest(log.filter(({ kanal, tilstand }) => kanal === 'mail' && tilstand === 'sendt'));
}

/** The ways out for which the app seems to lack the permission, by what has become of the reminders. */
export function missingPermissions(log: readonly Paamindelse[], index: OverblikIndex): readonly Kanal[] {
  return [...(lacksActivity(log, index) ? (['aktivitet'] as const) : []), ...(lacksMail(log) ? (['mail'] as const) : [])];
}
