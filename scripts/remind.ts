import { indexOverblik } from '../src/domain/overblik/index-overblik';
import { ServiceError } from '../src/domain/service-error';
import type { Koerselsmiljoe } from '../src/reminders/koerselsmiljoe';
import { dryRun, type Koerselsrapport, runReminders } from '../src/reminders/run-reminders';
import { openRun } from './remind/open-run';
import { HELP, readArguments, type RemindArguments } from './remind/read-arguments';
import { RemindRefusal } from './remind/remind-refusal';
import { showDone, showPlanned } from './remind/show-report';
import { toMoment } from './remind/to-moment';
import { serviceSentence } from './service-sentence';
import { createProgress } from './start/tell';

/** `npm run remind`: one run of the reminders. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2), toMoment);
  if (asked.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const { miljoe, close } = await openRun(asked.at);
  try {
    await tell(asked, miljoe, await (asked.dryRun ? dryRun(miljoe) : runReminders({ ...miljoe, onProgress: createProgress('Sender påmindelser …', process.stderr) })));
  } finally {
    await close();
  }
}

async function tell({ json, dryRun: dry }: RemindArguments, { overblik }: Koerselsmiljoe, report: Koerselsrapport): Promise<void> {
  if (json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const planned = dry ? showPlanned(report, indexOverblik((await overblik.read()).overblik)) : [];
  process.stdout.write(`${[...planned, ...(dry ? [] : showDone(report))].join('\n')}\n`);
}

/** Every failure becomes one sentence; nobody is shown a stack trace. */
function explain(error: unknown): void {
  const sentence = error instanceof RemindRefusal ? error.message : `${error instanceof ServiceError ? serviceSentence(error) : 'Noget gik galt i selve programmet.'} Kørslen blev ikke gjort færdig. Kør den igen; ingen får det samme to gange.`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = error instanceof RemindRefusal ? error.exitCode : 1;
}

await main().catch(explain);
