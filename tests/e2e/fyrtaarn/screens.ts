import type { FrameLocator, Locator } from 'playwright-core';
import { SIDER, type Side } from '../../../src/tab/app/address';
import type { Visit } from './open-tab';

/** Something a person can have before them: a page, and what they have opened on it. */
export interface Screen {
  readonly name: string;
  /** Whose eyes see it; a strategikonsulent's when nobody is named. */
  readonly person?: string;
  readonly hash: string;
  /** What they do there. */
  readonly open?: (tab: FrameLocator) => Promise<void>;
  /** In sight when the screen is whole. */
  readonly shows: (tab: FrameLocator) => Locator;
}

const MEDARBEJDER = 'camilla.enghavn';
const heading = (name: string) => (tab: FrameLocator) => tab.getByRole('heading', { name, level: 1 });
const button = (name: string | RegExp) => (tab: FrameLocator) => tab.getByRole('button', { name }).first();
const click = (target: (tab: FrameLocator) => Locator) => (tab: FrameLocator) => target(tab).click();
const firstPlan = (tab: FrameLocator) => tab.locator('main a[data-handleplan]').first();
const firstOmraade = (tab: FrameLocator) => tab.locator('main a[data-omraade]').first();
const panel = (tab: FrameLocator) => tab.getByRole('complementary');
const field = (name: RegExp) => (tab: FrameLocator) => tab.getByLabel(name).first();

async function editPlan(tab: FrameLocator): Promise<void> {
  await firstPlan(tab).click();
  await button('Redigér handleplan')(tab).click();
}

async function editOmraade(tab: FrameLocator): Promise<void> {
  await tab.locator('main h3 button').first().click();
  await tab.getByRole('group', { name: /^Handlinger for/ }).getByRole('button', { name: 'Ret', exact: true }).click();
}

async function searchPeople(tab: FrameLocator): Promise<void> {
  await button('Ny aktør')(tab).click();
  await tab.getByRole('combobox', { name: 'Personer' }).pressSequentially('ca');
}

const OPENED: readonly Screen[] = [
  { name: 'mine', person: MEDARBEJDER, hash: '#side=mine', shows: button(/^Registrér status: /) },
  { name: 'mine, med statusformularen åben', person: MEDARBEJDER, hash: '#side=mine', open: click(button(/^Registrér status: /)), shows: field(/^Hvordan går det\?/) },
  { name: 'alle', hash: '#side=alle', shows: firstPlan },
  { name: 'alle, med filtrene åbne', hash: '#side=alle', open: click(button(/^Filtre og visning/)), shows: field(/^Gruppér efter/) },
  { name: 'en handleplan', hash: '#side=alle', open: click(firstPlan), shows: (tab) => panel(tab).getByRole('heading', { name: 'Historik' }) },
  { name: 'en handleplan, der redigeres', hash: '#side=alle', open: editPlan, shows: field(/^Titel/) },
  { name: 'en ny handleplan', hash: '#side=alle&ny=handleplan', shows: field(/^Titel/) },
  { name: 'strategien', hash: '#side=strategien', shows: firstOmraade },
  { name: 'et område', hash: '#side=strategien', open: click(firstOmraade), shows: (tab) => panel(tab).getByRole('heading', { name: 'Status for området' }) },
  { name: 'specialområderne', hash: '#side=specialomraader', shows: heading('Overblik pr. specialområde') },
  { name: 'verdensmålene', hash: '#side=verdensmaal', shows: heading('Bidrag til verdensmål') },
  { name: 'hvem har ikke meldt', hash: '#side=tavse', shows: heading('Hvem har ikke meldt') },
  { name: 'vedligehold, med et område der redigeres', hash: '#side=vedligehold', open: editOmraade, shows: field(/^Verdensmål og delmål/) },
  { name: 'gitteret', hash: '#side=gitter', shows: (tab) => tab.getByRole('grid') },
  { name: 'gitteret, med en celle der rettes', hash: '#side=gitter', open: (tab) => tab.getByRole('rowheader').nth(1).dblclick(), shows: (tab) => tab.getByRole('grid').getByRole('textbox') },
  { name: 'aktørerne, med personvælgeren åben', hash: '#side=aktoerer', open: searchPeople, shows: (tab) => tab.getByRole('listbox').getByRole('option').first() },
  { name: 'statusrunderne, med en ny', hash: '#side=statusrunder', open: click(button('Åbn en statusrunde')), shows: field(/^Titel|^Navn/) },
  { name: 'påmindelserne', hash: '#side=paamindelser', shows: button('Ret reglen') },
  { name: 'påmindelserne, med reglen åben', hash: '#side=paamindelser', open: click(button('Ret reglen')), shows: button('Gem') },
  { name: 'uden ansvarlig', hash: '#side=uden-ansvarlig', shows: heading('Uden ansvarlig') },
];

/** A page that nobody has described yet, just as it opens. */
function plainScreen(side: Side): Screen {
  return { name: side, hash: `#side=${side}`, shows: (tab) => tab.locator('main h1') };
}

/** Every page of the tab, and everything that opens on one. */
export const SCREENS: readonly Screen[] = [
  ...OPENED,
  ...SIDER.filter((side) => !OPENED.some(({ hash }) => hash.split('&')[0] === `#side=${side}`)).map(plainScreen),
];

/** Goes to the screen in a tab that is open; done when it is whole. */
export async function showScreen({ tab, frame }: Pick<Visit, 'tab' | 'frame'>, { hash, open, shows }: Screen): Promise<void> {
  await tab.locator('h1').first().waitFor();
  await (await frame()).evaluate((next) => {
    window.location.hash = next;
  }, hash);
  await open?.(tab);
  await shows(tab).waitFor();
  await tab.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
