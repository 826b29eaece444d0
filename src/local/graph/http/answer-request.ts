import type { TokenClaims } from '../../identity/token-claims';
import type { Answer } from './answer';
import type { Call, Hall } from './call';
import { GraphError, refuse } from './graph-error';
import { answerCall } from './routes';
import type { RequestIds } from './write-error';
import { writeError } from './write-error';

/** A request, or one part of a batch, before its address is read. */
export interface GraphRequest {
  readonly method: string;
  /** Path and query with the version: `/v1.0/users`. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

const VERSION = 'v1.0';

/** Answers one request whose token is good. It never throws what Graph would answer as an error. */
export function answerRequest(hall: Hall, claims: TokenClaims, request: GraphRequest, ids: RequestIds): Answer {
  try {
    const address = readAddress(request.path, hall.origin);
    const [version = '', ...segments] = readSegments(address.pathname);
    if (version !== VERSION) throw refuse.version(version);
    const call: Call = { ...request, hall, claims, query: address.searchParams, now: hall.clock(), path: request.path.slice(VERSION.length + 1) };
    return answerCall(call, withoutMe(segments, claims));
  } catch (error) {
    if (error instanceof GraphError) return writeError(error, hall.clock(), ids);
    throw error;
  }
}

function readAddress(path: string, origin: string): URL {
  if (!URL.canParse(path, origin)) throw refuse.segment(path);
  return new URL(path, origin);
}

function readSegments(pathname: string): readonly string[] {
  try {
    return pathname.split('/').filter((segment) => segment !== '').map(decodeURIComponent);
  } catch {
    throw refuse.segment(pathname);
  }
}

/** `/me` is the person of the token; an app by itself has none. */
function withoutMe(segments: readonly string[], claims: TokenClaims): readonly string[] {
  if (segments[0]?.toLowerCase() !== 'me') return segments;
  if (claims.kind === 'app') throw refuse.appOnMe();
  return ['users', claims.objectId, ...segments.slice(1)];
}
