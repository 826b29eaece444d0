import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Overblik } from '../../../src/domain/overblik/overblik';
import { ServiceError, type ServiceErrorKind } from '../../../src/domain/service-error';
import { createFakeServices, employeeFixture, type FakeServices } from '../support/fake-services';
import { overblikFixture, PEOPLE, PLANS } from '../support/overblik-fixture';
import { findTable, renderApp } from '../support/render-app';

/**
 * What can go wrong, and where somebody meets it: reading the overview, Mine, saving a status, opening a panel.
 * Each says in plain Danish what is missing and what to do; nothing is lost, nothing is blank, nothing waits for ever.
 */
interface Faulty {
  readonly fault: string;
  readonly kind: ServiceErrorKind;
  /** What stands on the screen when something is read, and when a status is saved. */
  readonly reading: RegExp;
  readonly todo: RegExp;
  readonly saving: RegExp;
}

const FAULTS: readonly Faulty[] = [
  { fault: 'a missing list', kind: 'list-missing', reading: /en af strategiens lister findes ikke/, todo: /bed IT om at køre opsætningen/, saving: /Listen med statusser findes ikke.*bed IT om at køre opsætningen/i },
  { fault: 'a missing column: lists older than the app', kind: 'column-missing', reading: /En kolonne i strategiens lister mangler/, todo: /bed IT om at køre opsætningen/, saving: /mangler en kolonne.*bed IT om at køre opsætningen/i },
  { fault: 'no right, or in no group', kind: 'no-access', reading: /ikke adgang til strategiens lister/, todo: /Bed en strategikonsulent om at lægge dig i en af grupperne/, saving: /ikke ret til at registrere status.*Bed en strategikonsulent/ },
  { fault: 'no network', kind: 'offline', reading: /ingen forbindelse til SharePoint/, todo: /Se efter, om du er på nettet/, saving: /ingen forbindelse lige nu.*Prøv igen, når du er på nettet/ },
  { fault: 'a 412', kind: 'conflict', reading: /En anden nåede at ændre/, todo: /prøv igen/, saving: /En anden gemte i samme øjeblik.*Prøv igen/ },
  { fault: 'a 429 or 503', kind: 'throttled', reading: /SharePoint har travlt/, todo: /Fyrtårn prøver selv igen/, saving: /SharePoint har travlt lige nu.*ikke gemt endnu/ },
  { fault: 'a token that expired and could not be renewed', kind: 'signed-out', reading: /Du er ikke logget på/, todo: /log ud af Teams og ind igen/, saving: /blevet logget af.*log ud af Teams og ind igen/ },
  { fault: 'a consent that is refused', kind: 'consent-refused', reading: /ikke fået lov til at læse SharePoint/, todo: /Sig ja, når Teams spørger/, saving: /ikke fået lov til at skrive i SharePoint.*sig ja, når Teams spørger/ },
  { fault: 'a Teams that does not answer', kind: 'host-silent', reading: /Teams svarer ikke/, todo: /Luk fanen, og åbn den igen/, saving: /Teams svarer ikke.*luk fanen, og åbn den igen/ },
  { fault: 'a list beyond the threshold', kind: 'over-threshold', reading: /så stor, at SharePoint ikke vil læse/, todo: /Bed IT om at køre opsætningen/, saving: /for stor til.*Bed IT/ },
  { fault: 'a server that fails', kind: 'broken', reading: /Noget gik galt/, todo: /Prøv igen om lidt/, saving: /blev ikke gemt.*Prøv igen om lidt/ },
];

function fault(kind: ServiceErrorKind, retryAfterSeconds = 20): ServiceError {
  return new ServiceError(kind, { requestId: 'req-1', ...(kind === 'throttled' && { retryAfterSeconds }) });
}

async function writeAStatus(fake: FakeServices) {
  const rendered = renderApp({ page: 'mine', fake });
  await rendered.user.click(await screen.findByRole('button', { name: /^Registrér status: 1-A/ }));
  await rendered.user.type(await screen.findByRole('textbox', { name: /Hvordan går det/ }), 'Vigtigt');
  return rendered;
}

function asBo(rest: Parameters<typeof createFakeServices>[0] = {}): FakeServices {
  const person = overblikFixture().personer.find(({ id }) => id === PEOPLE.bo);
  if (person === undefined) throw new Error('The fixture has lost Bo');
  return createFakeServices({ person: { ...employeeFixture(), person }, ...rest });
}

describe.each(FAULTS)('$fault', ({ kind, reading, todo, saving }) => {
  test('on reading the overview is said, with what to do and what IT needs', async () => {
    renderApp({ fake: createFakeServices({ overblikError: fault(kind) }) });
    const alert = await screen.findByRole('alert');
    for (const words of [reading, todo, /Henvisning til IT: req-1/]) expect(alert.textContent).toMatch(words);
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeDefined();
  });

  test('on opening Mine is said there, and the other pages work', async () => {
    const { user } = renderApp({ page: 'mine', fake: createFakeServices({ personError: fault(kind) }) });
    const alert = await screen.findByRole('alert');
    for (const words of [reading, todo]) expect(alert.textContent).toMatch(words);
    await user.click(screen.getByRole('link', { name: 'Alle handleplaner' }));
    expect(await findTable()).toBeDefined();
  });

  test('on saving a status is said, and every word stays, on the screen and as a draft', async () => {
    const fake = asBo({ registerError: fault(kind) });
    const { user } = await writeAStatus(fake);
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    await waitFor(() => expect(document.body.textContent).toMatch(saving));
    expect(screen.getByText(/gemt som kladde her på enheden/)).toBeDefined();
    expect(screen.getByRole('textbox', { name: /Hvordan går det/ })).toHaveProperty('value', 'Vigtigt');
    expect(fake.services.drafts.getItem(`fyrtaarn.statuskladde.1.${PEOPLE.bo}.${PLANS['1-A']}-hele`)).toContain('Vigtigt');
    fake.world.registerError = null;
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    await waitFor(() => expect(fake.registered).toHaveLength(1));
  });

  test('on opening a panel is said in its history; the rest of the plan is there', async () => {
    renderApp({ fake: createFakeServices({ historyError: fault(kind) }), target: PLANS['1-A'] });
    const panel = await screen.findByRole('complementary');
    await waitFor(() => expect(panel.textContent).toMatch(reading));
    expect(panel.textContent).toMatch(todo);
    expect(panel.textContent).toContain('Arbejdsgruppe vedr. rekruttering');
  });
});

describe('a busy SharePoint', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => vi.useRealTimers());

  test('is counted down on the screen, and the overview is read again by itself', async () => {
    const fake = createFakeServices({ overblikError: fault('throttled', 3) });
    renderApp({ fake });
    await screen.findByText('Prøver igen om 3 sekunder.');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByRole('timer').textContent).toBe('Prøver igen om 2 sekunder.');
    fake.world.overblikError = null;
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(await findTable()).toBeDefined();
  });

  test('that does not say for how long is asked again after ten seconds', async () => {
    renderApp({ fake: createFakeServices({ overblikError: new ServiceError('throttled') }) });
    expect(await screen.findByText('Prøver igen om 10 sekunder.')).toBeDefined();
  });

  test('gets the status by itself when it has time again, once', async () => {
    const fake = asBo({ registerError: fault('throttled', 2) });
    const { user } = await writeAStatus(fake);
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    await screen.findByText('Prøver igen om 2 sekunder.');
    fake.world.registerError = null;
    await act(() => vi.advanceTimersByTimeAsync(2000));
    await waitFor(() => expect(fake.registered).toMatchObject([{ statustekst: 'Vigtigt' }]));
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(fake.registered).toHaveLength(1);
  });

  test('never gets half a sentence: who goes on writing saves again themselves', async () => {
    const fake = asBo({ registerError: fault('throttled', 2) });
    const { user } = await writeAStatus(fake);
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    await screen.findByText('Prøver igen om 2 sekunder.');
    fake.world.registerError = null;
    await user.type(screen.getByRole('textbox', { name: /Hvordan går det/ }), ' og');
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(fake.registered).toEqual([]);
  });

  test('gets "gælder stadig" by itself, too', async () => {
    const fake = asBo({ registerError: fault('throttled', 2) });
    const { user } = renderApp({ page: 'mine', fake });
    await user.click(await screen.findByRole('button', { name: /^Gælder stadig: 1-A/ }));
    await screen.findByText('Prøver igen om 2 sekunder.');
    fake.world.registerError = null;
    await act(() => vi.advanceTimersByTimeAsync(2000));
    await waitFor(() => expect(fake.registered).toMatchObject([{ uaendret: true }]));
  });
});

describe('a slow network', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => vi.useRealTimers());
  const never = () => new Promise<never>(() => undefined);

  test('shows what is awaited after a second, and after ten that it is slow and for how long it is waited', async () => {
    const fake = createFakeServices();
    renderApp({ fake: { ...fake, services: { ...fake.services, overblikSource: { ...fake.services.overblikSource, read: never } } } });
    await act(() => vi.advanceTimersByTimeAsync(1100));
    expect(screen.getByRole('status').textContent).toBe('Henter strategien …');
    await act(() => vi.advanceTimersByTimeAsync(9000));
    expect(screen.getByRole('status').textContent).toBe('Henter strategien … Det går langsomt lige nu. Fyrtårn venter op til et minut og siger så til.');
  });

  test('says at once that a status is being saved, and after ten seconds that nothing is lost', async () => {
    const fake = asBo();
    const slow = { ...fake, services: { ...fake.services, journal: { ...fake.services.journal, register: never } } };
    const { user } = await writeAStatus(slow);
    await user.click(screen.getByRole('button', { name: 'Gem status' }));
    expect(await screen.findByRole('button', { name: 'Gemmer …' })).toBeDefined();
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(screen.getByText(/Det går langsomt lige nu\. Lad siden stå åben/)).toBeDefined();
  });
});

test('another try that is under way is seen on its button, which keeps the focus', async () => {
  const fake = createFakeServices({ overblikError: fault('offline') });
  let reads = 0;
  const source = { ...fake.services.overblikSource, read: () => ((reads += 1) === 1 ? fake.services.overblikSource.read() : new Promise<never>(() => undefined)) };
  const { user } = renderApp({ fake: { ...fake, services: { ...fake.services, overblikSource: source } } });
  await user.click(await screen.findByRole('button', { name: 'Prøv igen' }));
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Prøver igen …' }));
});

describe('lists of another shape', () => {
  function reading(rest: object, overblik: Overblik = overblikFixture()): FakeServices {
    const fake = createFakeServices({ overblik });
    const read = () => Promise.resolve({ overblik, mark: '', ...rest });
    return { ...fake, services: { ...fake.services, overblikSource: { ...fake.services.overblikSource, read, refresh: (previous) => Promise.resolve(previous) } } };
  }

  test('newer than the app: it says that it is the older one, and shows what it knows', async () => {
    renderApp({ fake: reading({ newer: true }) });
    expect(await screen.findByText('Fyrtårn er ældre end strategiens lister.')).toBeDefined();
    expect(screen.getByText(/Luk fanen, og åbn den igen/)).toBeDefined();
    expect(await findTable()).toBeDefined();
  });

  test('with a value the app does not know: the row is shown without it, and it is said where', async () => {
    renderApp({ fake: reading({ unreadable: [{ list: 'Planstatus', id: 7, column: 'Trin', shown: true }] }) });
    expect(await screen.findByText('Én række har en værdi, som denne udgave af Fyrtårn ikke kender. Rækken vises uden den.')).toBeDefined();
    expect(screen.getByText(/Planstatus, nr. 7 \(Trin\)/)).toBeDefined();
    expect(screen.queryByText(/vises ikke her/)).toBeNull();
  });
});

test('a person who has left is told as such, and their plans are still answered for by the others', async () => {
  renderApp({ target: PLANS['2-E'] });
  const panel = await screen.findByRole('complementary');
  await waitFor(() => expect(panel.textContent).toContain('Gorm Kær (er ikke længere ansat)'));
});

test('a plan that is deleted while its status is written gives back what was written', async () => {
  const fake = asBo();
  const { user } = await writeAStatus(fake);
  fake.change((overblik) => ({ ...overblik, handleplaner: overblik.handleplaner.filter(({ id }) => id !== PLANS['1-A']) }));
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 12_000); // Nobody has looked at the tab for a while.
  await user.click(screen.getByRole('button', { name: 'Gem status' }));
  expect(await screen.findByText('Indsatsen findes ikke længere')).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Det, du havde skrevet' })).toHaveProperty('value', expect.stringContaining('Vigtigt'));
  expect(fake.registered).toEqual([]);
});
