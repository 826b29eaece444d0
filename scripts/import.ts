import { ServiceError } from '../src/domain/service-error';
import { askStatusDato } from './import/ask-status-dato';
import { ImportRefusal } from './import/import-refusal';
import { openWriter } from './import/open-writer';
import { runImport } from './import/run-import';
import { serviceSentence } from './service-sentence';

/** `npm run import`: reads a strategy document, shows what comes in, and with --write puts it into the lists. */
async function main(): Promise<void> {
  await runImport(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    askStatusDato: process.stdin.isTTY && process.stderr.isTTY ? askStatusDato : null,
    openWriter,
    onProgress: (done, total) => {
      if (process.stderr.isTTY) process.stderr.write(`\rLægger ind: ${done} af ${total} …${done >= total ? '\n' : ''}`);
    },
  });
}

/** Every failure becomes one sentence; nobody is shown a stack trace. */
function explain(error: unknown): void {
  if (error instanceof ImportRefusal) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  process.stderr.write(`${error instanceof ServiceError ? serviceSentence(error) : 'Noget gik galt i selve programmet.'} Importen blev ikke gjort færdig. Prøv igen; det, der er lagt ind, bliver ikke lagt ind to gange.\n`);
  process.exitCode = 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') explain(error);
});
await main().catch(explain);
