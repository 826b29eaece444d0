import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TokenVerifier } from '../../identity/token-claims';
import type { Fault, Faults } from '../../web/faults';
import type { RequestLog } from '../../web/request-log';
import { answerBatch, isBatch, partsOf } from '../batch/answer-batch';
import type { Answer } from './answer';
import type { GraphRequest } from './answer-request';
import { answerRequest } from './answer-request';
import { authenticate } from './authenticate';
import type { Hall } from './call';
import { CORS_HEADERS, preflightHeaders } from './cors';
import { faultAnswer } from './fault-answer';
import { GraphError } from './graph-error';
import type { RequestIds } from './write-error';
import { writeError } from './write-error';

export interface Server {
  readonly hall: Hall;
  readonly verifyToken: TokenVerifier;
  readonly faults: Faults;
  readonly requests: RequestLog;
}

/** One request over the wire, from preflight to answer. */
export async function handleRequest(server: Server, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (incoming.method === 'OPTIONS') {
    server.requests.preflights += 1;
    response.writeHead(200, { ...CORS_HEADERS, ...preflightHeaders(incoming.headers['access-control-request-headers']) }).end();
    return;
  }
  const request = await readRequest(incoming);
  const ids = idsOf(request);
  const always = { ...CORS_HEADERS, 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId, 'Cache-Control': 'private' };
  server.requests.add({ method: request.method, path: request.path, parts: partsOf(request) });
  const fault = server.faults.take({ method: request.method, path: request.path, part: false });
  const answer = await answerUnder(server, fault, request, ids);
  if (fault?.drop === true) response.destroy();
  else send(response, answer, always);
}

/** A fault strikes before the request is carried out, or only its answer. */
async function answerUnder(server: Server, fault: Fault | undefined, request: GraphRequest, ids: RequestIds): Promise<Answer> {
  if (!fault) return answerIncoming(server, request, ids);
  if (fault.afterStoring === true) await answerIncoming(server, request, ids);
  return faultAnswer(fault, server.hall.clock(), ids);
}

async function answerIncoming({ hall, verifyToken, faults }: Server, request: GraphRequest, ids: RequestIds): Promise<Answer> {
  try {
    const claims = await authenticate(verifyToken, request.headers.authorization, hall.origin);
    return isBatch(request) ? answerBatch({ hall, faults, claims, ids }, request) : answerRequest(hall, claims, request, ids);
  } catch (error) {
    if (error instanceof GraphError) return writeError(error, hall.clock(), ids);
    throw error;
  }
}

function idsOf({ headers }: GraphRequest): RequestIds {
  const requestId = randomUUID();
  return { requestId, clientRequestId: headers['client-request-id'] ?? requestId };
}

async function readRequest(incoming: IncomingMessage): Promise<GraphRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
  return { method: (incoming.method ?? 'GET').toUpperCase(), path: incoming.url ?? '/', headers, body: Buffer.concat(chunks).toString('utf8') };
}

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

function send(response: ServerResponse, { status, headers, body }: Answer, always: Readonly<Record<string, string>>): void {
  if (body === undefined) response.writeHead(status, { ...always, ...headers }).end();
  else response.writeHead(status, { 'Content-Type': JSON_TYPE, ...always, ...headers }).end(JSON.stringify(body));
}
