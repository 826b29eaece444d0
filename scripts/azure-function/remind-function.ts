import { app } from '@azure/functions';
import { toServiceError } from '../../src/domain/service-error';
import { runReminders } from '../../src/reminders/run-reminders';
import { openRun } from '../remind/open-tenant-run';

/** The host stops a function after ten minutes; what is left waits for the next quarter of an hour. */
const SLICE_MS = 8 * 60_000;

/** Every quarter of an hour: within a rule's hours something may be due, and a slice may have to go on. Logs carry numbers and request ids alone. */
app.timer('paamindelser', {
  schedule: '0 */15 * * * *',
  handler: async (_timer, context) => {
    try {
      const { sendt, fejlet, bortfaldet, mangler } = await runReminders({ ...openRun(process.env), sliceMs: SLICE_MS });
      context.log(`sent ${sendt}, failed ${fejlet}, dropped ${bortfaldet}, left ${mangler}`);
    } catch (cause) {
      const { kind, details } = toServiceError(cause);
      context.error(`run failed: ${kind} ${details.requestId ?? ''}`);
      throw cause;
    }
  },
});
