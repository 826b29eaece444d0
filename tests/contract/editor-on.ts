import { randomUUID } from 'node:crypto';
import type { AabenPost, Felter } from '../../src/domain/aendring/post';
import { ServiceError } from '../../src/domain/service-error';
import { createStrategiEditor } from '../../src/sharepoint/editor/strategi-editor';
import type { SharePointConnection } from '../../src/sharepoint/connect';
import { connectAs } from './site';
import type { Role } from './role';
import type { Target } from './target';

/** The fields of a plan, whatever a test does not say. */
export function planFelter(more: Partial<Felter<'handleplan'>> = {}): Felter<'handleplan'> {
  return { strategiId: 1, omraadeId: 2, nummer: '1-A', titel: 'Fælles indgang', tekst: null, periode: null, tilsagn: null, relevantForMed: false, fase: null, faellesCelle: null, orden: 1, ...more };
}

/** What a refused piece of work was refused as; null when it was not. */
export async function kindOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown);
  return error instanceof ServiceError ? error.kind : error;
}

/** Editing on a site as a test speaks of it: plans made and opened, and what is read back of them. No wait is waited. */
export function editorOn(target: () => Target) {
  const wait = () => Promise.resolve();
  const editor = (more: Partial<SharePointConnection> = {}, role: Role = 'strategikonsulent') => createStrategiEditor(connectAs(target(), role, { wait, ...more }), { wait });
  const newPlan = (more: Partial<Felter<'handleplan'>> = {}) => editor().create({ type: 'handleplan', noegle: randomUUID(), felter: planFelter(more) });
  return {
    editor,
    newPlan,
    openPlan: async (more: Partial<Felter<'handleplan'>> = {}): Promise<AabenPost<'handleplan'>> => editor().open('handleplan', (await newPlan(more)).id),
    titleOf: async (id: number) => (await editor().open('handleplan', id)).post.titel,
    aendringerOf: (handleplanId: number) => editor({}, 'hmu').readAendringer({ handleplanId }),
  };
}
