import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TokenVerifier } from '../../identity/token-claims';
import type { Fault, Faults } from '../../web/faults';
import type { RequestLog } from '../../web/request-log';
import { answerBatch, isBatch, readBatch } from '../batch/answer-batch';
import type { BatchPart } from '../batch/parse-batch';
import type { Answer } from './answer';
import { answerRequest } from './answer-request';
import type { Hall, VerifiedRequest } from './answer-request';
import { authenticate } from './authenticate';
import { corsHeaders, preflightHeaders } from './cors';
import { faultAnswer } from './faults';
import type { Throttle } from './throttling';

export interface Server {
  readonly hall: Hall;
  readonly verifyToken: TokenVerifier;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly throttle: Throttle;
}

/** One request over the wire, from preflight to answer. */
export async function handleRequest(server: Server, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  const origin = incoming.headers.origin;
  const always = { ...corsHeaders(origin), SPRequestGuid: requestId, 'request-id': requestId, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, max-age=0' };
  if (incoming.method === 'OPTIONS') {
    server.requests.preflights += 1;
    send(response, { status: 200, headers: preflightHeaders(origin), body: '' }, always);
    return;
  }
  const toll = server.throttle.pay();
  const { answer, dropped } = toll.refusal ? { answer: toll.refusal, dropped: false } : await answerIncoming(server, incoming);
  if (dropped) response.destroy();
  else send(response, answer, { ...always, ...toll.headers });
}

async function answerIncoming(server: Server, incoming: IncomingMessage): Promise<{ readonly answer: Answer; readonly dropped: boolean }> {
  const path = incoming.url ?? '/';
  const headers = readHeaders(incoming);
  const method = (headers['x-http-method'] ?? incoming.method ?? 'GET').toUpperCase();
  const body = await readBody(incoming);
  const parts = isBatch(path) ? readBatch({ headers, body }) : [];
  server.requests.add({ method, path, parts: 'status' in parts ? [] : parts.map((part) => ({ method: part.method, path: pathOf(part.address, server.hall.origin) })) });
  const fault = server.faults.take({ method, path, part: false });
  if (fault && fault.afterStoring !== true) return { answer: faultAnswer(fault), dropped: fault.drop === true };
  const claims = await authenticate(server.verifyToken, headers.authorization, server.hall.origin);
  const answer = 'status' in claims ? claims : await answerVerified(server, { method, path, headers, body, claims }, parts);
  return fault ? struckAfterStoring(fault) : { answer, dropped: false };
}

const struckAfterStoring = (fault: Fault): { readonly answer: Answer; readonly dropped: boolean } => ({ answer: faultAnswer(fault), dropped: fault.drop === true });

function answerVerified(server: Server, request: VerifiedRequest, parts: readonly BatchPart[] | Answer): Answer | Promise<Answer> {
  if (!isBatch(request.path)) return answerRequest(server.hall, request);
  return 'status' in parts ? parts : answerBatch(server.hall, server.faults, request, parts);
}

function pathOf(address: string, origin: string): string {
  const { pathname, search } = new URL(address, origin);
  return pathname + search;
}

function readHeaders(incoming: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: Answer, always: Readonly<Record<string, string>>): void {
  response.writeHead(answer.status, { ...always, ...answer.headers });
  response.end(answer.body);
}
