import { runReminders } from '../../../src/reminders/run-reminders';
import { composeBenchRun } from './bench-run';
import { type BenchSize, openBenchSite } from './bench-site';
import type { Figure } from '../figure';
import { heldHeap } from './held-heap';

/** Graph takes five notifications a second. */
const PER_SECOND = 5;
/** The heap is looked at so often during a run. */
const LOOKS = 5;

/** One run over an organisation in which everybody is due. Throws when it did not send to everybody once. */
export async function measureRun(size: BenchSize): Promise<readonly Figure[]> {
  const site = await openBenchSite(size);
  try {
    const { miljoe, requests } = composeBenchRun(site);
    const { graph, clock } = site.embedded;
    const before = heldHeap();
    let most = before;
    const every = Math.max(1, Math.floor(size.people / LOOKS));
    const started = clock.now().getTime();
    const { sendt } = await runReminders({ ...miljoe, onProgress: (done) => { if (done % every === 0) most = Math.max(most, heldHeap()); } });
    const seconds = (clock.now().getTime() - started) / 1000;
    const reached = new Set(graph.feed().map(({ recipientId }) => recipientId)).size;
    if (sendt !== size.people || reached !== size.people) throw new Error(`${sendt} were sent and ${reached} reached, of ${size.people}.`);
    const name = `kørsel, ${size.plans} handleplaner, ${size.people} personer`;
    return [
      { name: `${name}: tid mod Graphs grænse`, value: seconds / (size.people / PER_SECOND), unit: 'gange', goal: 1.1 },
      { name: `${name}: tid ud over Graphs grænse`, value: seconds - size.people / PER_SECOND, unit: 's', goal: null },
      { name: `${name}: kald til listerne`, value: requests.sharepoint, unit: 'kald', goal: null },
      { name: `${name}: hukommelse`, value: most - before, unit: 'MB', goal: null },
    ];
  } finally {
    await site.close();
  }
}
