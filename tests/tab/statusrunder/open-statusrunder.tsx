import { screen } from '@testing-library/react';
import type { Indmelding } from '../../../src/domain/paamindelse/indmelding';
import type { Paamindelseslaesning } from '../../../src/domain/ports/paamindelsesbog';
import type { Statusrunde } from '../../../src/domain/statusrunde/statusrunde';
import { anIndmelding, aRegel, aRunde } from '../../domain/paamindelse/reminder-world';
import { createFakeServices, type FakeWorld } from '../support/fake-services';
import { TOM_LAESNING } from '../support/fake-paamindelsesbog';
import { konsulentFixture } from '../support/konsulent-fixture';
import { renderApp } from '../support/render-app';

/** A rule that is on, and whose last run went well. */
export const REGEL = aRegel({ gaelderFra: '2015-01-01' });

/** A round about the first strategy, open on the fixture's day. */
export function theRunde(rest: Partial<Statusrunde> = {}): Statusrunde {
  return aRunde({ titel: 'Efterårsrunden', statusPr: '2015-10-30', aabner: '2015-10-05', lukker: '2015-10-26', oprettet: '2015-10-05T06:00:00Z', ...rest });
}

/** An answer given after the round began. */
export function anAnswer(handleplanId: number, rest: Partial<Indmelding> = {}): Indmelding {
  return anIndmelding(handleplanId, { oprettet: '2015-10-08T08:00:00Z', ...rest });
}

/** What is read, with a rule and a run. */
export function aLaesning(rest: Partial<Paamindelseslaesning> = {}): Paamindelseslaesning {
  return { ...TOM_LAESNING, regler: [REGEL], koersler: [{ id: 1, noegle: 'k', startet: '2015-10-12T07:00:00Z', sluttet: '2015-10-12T07:01:00Z', planlagt: 0, sendt: 0, fejlet: 0, mangler: 0, fejl: null }], ...rest };
}

/** The page of rounds for a strategikonsulent. */
export async function openStatusrunder(given: Partial<FakeWorld> = {}) {
  const fake = createFakeServices({ person: konsulentFixture(), laesning: aLaesning(), ...given });
  const app = renderApp({ fake, page: 'statusrunder' });
  await screen.findByRole('heading', { level: 1, name: 'Statusrunder' });
  return app;
}
