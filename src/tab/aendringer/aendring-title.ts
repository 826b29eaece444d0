import type { Aendring } from '../../domain/aendring/aendring';
import { hasText } from '../../texts/text-library';
import type { Translate } from '../../texts/translate';
import { type FeltContext, feltText } from './felt-text';

/** Fields that say which part of a plan a change is about, the first that is there. */
const TELLING: Readonly<Partial<Record<Aendring['posttype'], readonly string[]>>> = {
  ansvar: ['aktoerId'],
  relation: ['tilHandleplanId', 'tilOmraadeId'],
  forelaeggelse: ['organ'],
};

/** What was done to what: "Ansvar tilføjet: PS-administrationen", "Handleplanen rettet". */
export function aendringTitle(aendring: Aendring, context: FeltContext): string {
  const { posttype, art } = aendring;
  const navn = nameOf(aendring, context);
  return context.t(`aendringer.${posttype}.${art}`, { navn });
}

function nameOf(aendring: Aendring, context: FeltContext): string {
  const felter = TELLING[aendring.posttype];
  if (felter === undefined) return aendring.navn;
  for (const felt of felter) {
    const change = aendring.felter.find((candidate) => candidate.felt === felt);
    const value = change?.efter ?? change?.foer;
    if (value !== null && value !== undefined) return feltText(felt, value, context);
  }
  return storedName(aendring, context) ?? wordOf(aendring.navn, context.t);
}

/** A change of something else than the part's own name: the overview knows it, while it is there. */
function storedName({ posttype, postId, handleplanId }: Aendring, context: FeltContext): string | null {
  const { index } = context;
  if (handleplanId === null) return null;
  if (posttype === 'ansvar') {
    const aktoerId = index.ansvar(handleplanId).find((row) => row.id === postId)?.aktoerId;
    return aktoerId === undefined ? null : feltText('aktoerId', aktoerId, context);
  }
  if (posttype !== 'relation') return null;
  const relation = index.relationerFra(handleplanId).find((row) => row.id === postId);
  if (relation === undefined) return null;
  return relation.tilHandleplanId === null ? feltText('tilOmraadeId', relation.tilOmraadeId, context) : feltText('tilHandleplanId', relation.tilHandleplanId, context);
}

/** A part of a plan is called by its code in the change itself. */
function wordOf(code: string, t: Translate): string {
  const key = ['rolle', 'relation', 'organ'].map((prefix) => `${prefix}.${code}`).find(hasText);
  return key === undefined ? code : t(key);
}
