import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import type { ChangeMark } from '../../domain/ports/overblik-source';
import { listAt } from '../connection/list-at';
import type { ListAddress } from '../lists/list-definition';
import { OVERBLIK_LISTS, OVERBLIK_PARTS } from './overblik-lists';
import type { OverblikPart } from './overblik-lists';

/** Where each list stood, by part of the overview. */
export type Tokens = Readonly<Record<OverblikPart, string>>;

const TOKEN = v.object({ CurrentChangeToken: v.object({ StringValue: v.string() }) });
const TOKENS = v.record(v.string(), v.string());

/** Asks a list where it stands. */
export function askToken(sp: SPFI, address: ListAddress): Promise<unknown> {
  return listAt(sp, address).select('CurrentChangeToken')<unknown>();
}

export function toTokens(answers: readonly unknown[]): Tokens {
  return tokensOf((part) => v.parse(TOKEN, answers[OVERBLIK_PARTS.indexOf(part)]).CurrentChangeToken.StringValue);
}

export function toMark(tokens: Tokens): ChangeMark {
  return JSON.stringify(tokens);
}

/** Reads a mark back; a part it does not know gets '' and counts as changed. */
export function fromMark(mark: ChangeMark): Tokens {
  const known = v.parse(TOKENS, JSON.parse(mark));
  return tokensOf((part) => known[part] ?? '');
}

/** The parts whose lists no longer stand where they stood. */
export function changedParts(before: Tokens, now: Tokens): readonly OverblikPart[] {
  return OVERBLIK_PARTS.filter((part) => before[part] !== now[part]);
}

export function addressOf(part: OverblikPart): ListAddress {
  return OVERBLIK_LISTS[part].list;
}

function tokensOf(token: (part: OverblikPart) => string): Tokens {
  return {
    strategier: token('strategier'),
    omraader: token('omraader'),
    handleplaner: token('handleplaner'),
    ansvar: token('ansvar'),
    aktoerer: token('aktoerer'),
    relationer: token('relationer'),
    forelaeggelser: token('forelaeggelser'),
    planstatus: token('planstatus'),
  };
}
