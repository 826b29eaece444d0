import { parseArgs } from 'node:util';
import { GrowRefusal } from './grow-refusal';
import { LARGEST, type GrowSizes } from './sizes';

export const HELP = `Fylder den indbyggede Microsoft 365 med så meget, som den største organisation kunne få,
for at se, at alle skærme holder til det. Alt er opfundet og er ens hver gang.

  npm run grow                                     20.000 handleplaner, 100.000 statusopdateringer, 5.000 personer, 20 strategier
  npm run grow -- --handleplaner 500 --status 2500 --personer 100 --strategier 3

Stop Fyrtårn først, og start bagefter med npm start. Det nye står ved siden af demonstrationen og bliver,
til du begynder forfra med npm start -- --fresh. FYRTAARN_DATA vælger en anden mappe, som for npm start.
Det må gerne stoppes undervejs (Ctrl+C): den næste kørsel med samme tal går videre, og intet kommer ind to gange.`;

const OPTIONS = {
  handleplaner: { type: 'string' },
  status: { type: 'string' },
  personer: { type: 'string' },
  strategier: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What the person asked for; null: to be told how. Throws `GrowRefusal` for what it does not know. */
export function readArguments(args: readonly string[]): GrowSizes | null {
  const values = parse(args);
  if (values.help) return null;
  return {
    handleplaner: readCount('handleplaner', values.handleplaner, 1),
    status: readCount('status', values.status, 0),
    personer: readCount('personer', values.personer, 1),
    strategier: readCount('strategier', values.strategier, 1),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    throw new GrowRefusal(`Det forstår kommandoen ikke: ${args.join(' ')}\n\n${HELP}`);
  }
}

function readCount(name: keyof GrowSizes, text: string | undefined, least: number): number {
  if (text === undefined) return LARGEST[name];
  const count = Number(text);
  if (!/^\d+$/u.test(text) || count < least || count > LARGEST[name]) throw new GrowRefusal(`--${name} skal være et helt tal fra ${least} til ${LARGEST[name]}, ikke »${text}«.`);
  return count;
}
