import { parseArgs } from 'node:util';
import type { Dato } from '../../src/domain/dato';
import { ImportRefusal } from './import-refusal';

/** What the person asked for. */
export interface ImportArguments {
  readonly file: string | null;
  readonly json: boolean;
  readonly write: boolean;
  readonly help: boolean;
  readonly statusPr: Dato | null;
}

export const HELP = `Læser et strategidokument og viser, hvad der kommer ind.

  npm run import -- <fil>                              prøvekørsel: viser strategi, områder, handleplaner og fund
  npm run import -- <fil> --status-as-of 2015-10-01    siger, hvilken dato dokumentets status gælder for
  npm run import -- <fil> --write                      lægger det ind i listerne
  npm run --silent import -- <fil> --json              det samme som data, til andre programmer

Filen skal være ren tekst: UTF-8, UTF-16 eller Windows-1252, højst 5 MB. Gem Word og PDF som tekst først.
Et nyt --write af samme dokument ændrer ingenting og fortæller, hvad folk har rettet siden.

--json skriver { strategi, omraader, handleplaner, forelaeggelser, findings }. En handleplan, som dokumentet
ikke siger noget om, har "status": null. Et omraade peges ud med sin noegle. findings har linje, kind og text;
vaegt er "stop" (skal rettes), "tjek" (se efter) eller "oplysning". Med --write er der også "skrevet": hvad der
blev lagt ind, og hvad folk har rettet siden.

Svarer 0, når dokumentet er læst, 1, når det ikke kan læses eller lægges ind, og 2, når kommandoen er skrevet forkert.`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  'status-as-of': { type: 'string' },
} as const;

/** Reads the command line. Throws `ImportRefusal` with exit code 2 for what it does not know. */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parse(args);
  if (values.help) return { file: null, json: false, write: false, help: true, statusPr: null };
  const [file, ...more] = positionals;
  if (file === undefined || file.trim() === '') throw usage('Skriv, hvilken fil der skal læses: npm run import -- <fil>. Se mere med --help.');
  if (more.length > 0) throw usage(`Der kan læses én fil ad gangen, men der står ${positionals.length}. Sæt filnavnet i anførselstegn, hvis det har mellemrum.`);
  return { file, json: values.json, write: values.write, help: false, statusPr: readDato(values['status-as-of']) };
}

/** A date as the command takes it; null where none is given. Throws for one that does not exist. */
export function readDato(text: string | undefined): Dato | null {
  if (text === undefined) return null;
  const exists = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!exists) throw usage(`»${text}« er ikke en dato. Skriv --status-as-of som år-måned-dag, for eksempel 2015-10-01.`);
  return text;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw usage(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${unknownOption(args)} er ikke en indstilling. Der er --json, --write, --status-as-of og --help.` : 'En indstilling mangler sin værdi eller har en for meget: --status-as-of skal have en dato, --json, --write og --help skal stå alene.');
  }
}

function unknownOption(args: readonly string[]): string {
  return args.find((arg) => arg.startsWith('-') && !Object.keys(OPTIONS).includes(arg.replace(/^--/u, '').replace(/=.*$/u, '')) && arg !== '-h') ?? 'Noget';
}

function usage(sentence: string): ImportRefusal {
  return new ImportRefusal(sentence, 2);
}
