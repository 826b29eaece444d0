import { FASER } from '../../domain/strategi/fase';
import { TILSAGN } from '../../domain/strategi/handleplan';
import { FREMDRIFTSVALG, GRUPPERINGER, HELE_LISTEN, SORTERINGER, type Sortering, STATUSVALG, type Udvalg } from '../../domain/udvalg/udvalg';

const YES = 'ja';
const LONGEST_SEARCH = 200;
const MOST_DAYS = 3650;
const VERDENSMAAL = /^\d{1,2}(\.[0-9a-z]{1,2})?$/;

function oneOf<Code extends string>(codes: readonly Code[], text: string | null): Code | null {
  return codes.find((code) => code === text) ?? null;
}

/** Those of the codes that are named, in the order of the codes, each once. */
function manyOf<Code extends string>(codes: readonly Code[], texts: readonly string[]): readonly Code[] {
  return codes.filter((code) => texts.includes(code));
}

/** A whole number from 1 on, written as such; anything else is as if nothing were said. */
export function readNumber(text: string | null, most = Number.MAX_SAFE_INTEGER): number | null {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 && number <= most ? number : null;
}

function readSortering(text: string | null): Sortering | null {
  const efter = oneOf(SORTERINGER, text?.replace(/^-/, '') ?? null);
  return efter === null ? null : { efter, faldende: text?.startsWith('-') === true };
}

/** The selection that an address asks for (`status=afventer&mine=ja&sorter=-sidst`); what it does not know or misspells asks for nothing. */
export function readUdvalg(parameters: URLSearchParams): Udvalg {
  const get = (name: string) => parameters.get(name);
  const isYes = (name: string) => get(name) === YES;
  return {
    soeg: (get('soeg') ?? '').slice(0, LONGEST_SEARCH),
    alleStrategier: get('strategier') === 'alle',
    omraadeId: readNumber(get('under')),
    status: manyOf(STATUSVALG, parameters.getAll('status')),
    fremdrift: manyOf(FREMDRIFTSVALG, parameters.getAll('fremdrift')),
    aktoerId: readNumber(get('aktoer')),
    specialomraade: get('specialomraade') === 'faelles' ? 'faelles' : readNumber(get('specialomraade')),
    mine: isYes('mine'),
    stilleDage: readNumber(get('stille'), MOST_DAYS),
    harBehov: isYes('behov'),
    relevantForMed: isYes('med'),
    verdensmaal: VERDENSMAAL.exec(get('verdensmaal') ?? '')?.[0] ?? null,
    tilsagn: oneOf(TILSAGN, get('tilsagn')),
    fase: oneOf(FASER, get('fase')),
    gruppering: oneOf(GRUPPERINGER, get('gruppe')) ?? HELE_LISTEN.gruppering,
    sortering: readSortering(get('sorter')),
  };
}

/** Names and values of a selection for an address; what asks for nothing is left out. */
export function udvalgParameters(udvalg: Udvalg): readonly (readonly [string, string])[] {
  const { sortering, gruppering } = udvalg;
  const yes = (wished: boolean) => (wished ? YES : null);
  const single: readonly (readonly [string, string | number | null])[] = [
    ['soeg', udvalg.soeg],
    ['strategier', udvalg.alleStrategier ? 'alle' : null],
    ['under', udvalg.omraadeId],
    ...udvalg.status.map((status) => ['status', status] as const),
    ...udvalg.fremdrift.map((fremdrift) => ['fremdrift', fremdrift] as const),
    ['aktoer', udvalg.aktoerId],
    ['specialomraade', udvalg.specialomraade],
    ['mine', yes(udvalg.mine)],
    ['stille', udvalg.stilleDage],
    ['behov', yes(udvalg.harBehov)],
    ['med', yes(udvalg.relevantForMed)],
    ['verdensmaal', udvalg.verdensmaal],
    ['tilsagn', udvalg.tilsagn],
    ['fase', udvalg.fase],
    ['gruppe', gruppering === HELE_LISTEN.gruppering ? null : gruppering],
    ['sorter', sortering === null ? null : `${sortering.faldende ? '-' : ''}${sortering.efter}`],
  ];
  return single.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)] as const]));
}
