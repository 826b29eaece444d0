import { partsOf, urlOf } from './watched-fetch';

/** Which request goes wrong, the first time it is met, and how. */
export interface Break {
  /** Its method, or that of the parts of a batch. */
  readonly method: 'POST' | 'MERGE' | 'DELETE';
  /** Part of its address, where it is no batch. */
  readonly url?: string;
  /** `stored`: SharePoint has done it, and only the answer is lost. */
  readonly after?: 'stored';
  /** Only this part of a batch (1 is the first) is refused; the others are done. */
  readonly part?: number;
  readonly status: 429 | 503 | 'offline';
}

/** A connection on which one request goes wrong once. */
export function breakingFetch(wanted: Break): typeof fetch {
  let broken = false;
  return async (input, init) => {
    if (broken || !isMeant(wanted, urlOf(input), init)) return fetch(input, init);
    broken = true;
    if (wanted.part !== undefined) return refusePart(await fetch(input, withoutPart(init, wanted.part)), wanted.part);
    if (wanted.after === 'stored') await fetch(input, init);
    if (wanted.status === 'offline') throw new TypeError('fetch failed');
    return new Response('busy', { status: wanted.status, headers: { 'Retry-After': '0' } });
  };
}

function isMeant({ method, url }: Break, address: string, init: RequestInit | undefined): boolean {
  if (url === undefined) return partsOf(bodyOf(init)).some((part) => part.method === method);
  const sent = new Headers(init?.headers).get('X-HTTP-Method') ?? init?.method ?? 'GET';
  return sent === method && address.includes(url);
}

function bodyOf(init: RequestInit | undefined): string {
  return typeof init?.body === 'string' ? init.body : '';
}

/** The batch as it is, but for one part, which asks for something harmless instead. */
function withoutPart(init: RequestInit | undefined, part: number): RequestInit {
  let at = 0;
  const body = bodyOf(init).replace(/^(MERGE|PATCH) (\S+) HTTP\/1\.1/gm, (line, method: string, url: string) => {
    at += 1;
    return at === part ? `${method} ${url.replace(/items\/getById\(\d+\)/i, 'items/getById(987654)')} HTTP/1.1` : line;
  });
  return { ...init, body };
}

/** The answer to a batch in which one part was throttled. */
async function refusePart(response: Response, part: number): Promise<Response> {
  let at = 0;
  const body = (await response.text()).replace(/HTTP\/1\.1 [^]*?(?=\r\n--batchresponse)/g, (answer) => {
    at += 1;
    return at === part ? 'HTTP/1.1 429 Too Many Requests\r\nRETRY-AFTER: 1\r\n\r\nToo many' : answer;
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
