import { parseArgs } from 'node:util';
import { RemindRefusal } from './remind-refusal';

/** What the person asked for. */
export interface RemindArguments {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly help: boolean;
  /** The time to plan for; null: now. */
  readonly at: Date | null;
}

export const HELP = `Sender de påmindelser, der er forfaldne nu. Kan køres så tit, man vil: ingen får det samme to gange.

  npm run remind                                        én kørsel
  npm run remind -- --dry-run                           viser, hvem der ville få hvad og hvorfor; sender og skriver intet
  npm run remind -- --dry-run --at 2027-03-01T09:00     det samme på et andet tidspunkt (dansk tid, eller med Z for UTC)
  npm run --silent remind -- --json                     svarer med data til andre programmer

Uden indstillinger bruges den indbyggede Microsoft 365 (npm start). Med FYRTAARN_TENANT og de andre indstillinger
i README bruges organisationens egen.

Svarer 0, når kørslen er gjort færdig, 1, når den ikke kunne gøres færdig, og 2, når kommandoen er skrevet forkert.`;

const OPTIONS = { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false }, at: { type: 'string' } } as const;

/** Reads the command line. Throws `RemindRefusal` with exit code 2 for what it does not know. */
export function readArguments(args: readonly string[], toMoment: (text: string) => Date | null): RemindArguments {
  const { values } = parse(args);
  const at = values.at === undefined ? null : toMoment(values.at);
  if (values.at !== undefined && at === null) throw new RemindRefusal(`»${values.at}« er ikke et tidspunkt. Skriv --at som år-måned-dagTtime:minut, for eksempel 2027-03-01T09:00.`, 2);
  return { dryRun: values['dry-run'], json: values.json, help: values.help, at };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new RemindRefusal('Kommandoen kendes ikke. Se mulighederne med npm run remind -- --help.', 2);
  }
}
