import { setImmediate as turn } from 'node:timers/promises';
import type { Answer } from '../http/answer';
import { answerRequest } from '../http/answer-request';
import type { Hall, VerifiedRequest } from '../http/answer-request';
import { faultAnswer } from '../http/faults';
import type { Faults } from '../../web/faults';
import { readMetadataMode } from '../http/metadata-mode';
import { refuse, SharePointError } from '../http/sharepoint-error';
import { writeError } from '../http/write-error';
import { parseBatch } from './parse-batch';
import type { BatchPart } from './parse-batch';
import { writeBatch } from './write-batch';

const MOST_OPERATIONS = 100;

export const isBatch = (path: string): boolean => /\/_api\/(?:\$|%24)batch(?:$|[?/])/i.test(path);

/** The parts of a batch, or the refusal of a batch that is none or has more than 100. */
export function readBatch(request: Pick<VerifiedRequest, 'headers' | 'body'>): readonly BatchPart[] | Answer {
  try {
    const parts = parseBatch(request.headers['content-type'], request.body);
    if (parts.length > MOST_OPERATIONS) throw refuse.batchSize(MOST_OPERATIONS);
    return parts;
  } catch (error) {
    if (error instanceof SharePointError) return writeError(error, readMetadataMode(request.headers.accept));
    throw error;
  }
}

/**
 * Carries out the parts one after the other. It is no transaction: a part that
 * is refused leaves the others as they are.
 */
export function answerBatch(hall: Hall, faults: Faults, request: VerifiedRequest, parts: readonly BatchPart[]): Answer | Promise<Answer> {
  return parts.every(readsAlone) ? answerInTurns(hall, faults, request, parts) : answerAtOnce(hall, faults, request, parts);
}

function readsAlone({ method }: BatchPart): boolean {
  return method === 'GET';
}

/** One transaction of the file around the parts only saves time: each has its own inside. */
function answerAtOnce(hall: Hall, faults: Faults, request: VerifiedRequest, parts: readonly BatchPart[]): Answer {
  return hall.store.transaction(() => writeBatch(parts.map((part) => answerPart(hall, faults, request, part))));
}

/** After so long it is the others' turn. */
const TURN_MS = 15;

/** Whoever reads whole lists lets the others in between: nobody waits for much more than one page. */
async function answerInTurns(hall: Hall, faults: Faults, request: VerifiedRequest, parts: readonly BatchPart[]): Promise<Answer> {
  const answers: Answer[] = [];
  let since = performance.now();
  for (const part of parts) {
    answers.push(answerPart(hall, faults, request, part));
    if (performance.now() - since < TURN_MS) continue;
    await turn();
    since = performance.now();
  }
  return writeBatch(answers);
}

function answerPart(hall: Hall, faults: Faults, request: VerifiedRequest, part: BatchPart): Answer {
  const address = new URL(part.address, hall.origin);
  const path = address.pathname + address.search;
  const method = (part.headers['x-http-method'] ?? part.method).toUpperCase();
  const fault = faults.take({ method, path, part: true });
  if (fault && fault.afterStoring !== true) return faultAnswer(fault);
  const answer = answerRequest(hall, { ...request, method, path, headers: part.headers, body: part.body });
  return fault ? faultAnswer(fault) : answer;
}
