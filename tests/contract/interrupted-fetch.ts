import { partsOf, urlOf } from './watched-fetch';

/** A connection that breaks: `fetch` whose `at`-th operation (1 is the first) and all after it never arrive. */
export function interruptedFetch(at: number): typeof fetch {
  let operations = 0;
  return async (input, init) => {
    const body = urlOf(input).endsWith('/$batch') && typeof init?.body === 'string' ? init.body : null;
    const count = body === null ? 1 : partsOf(body).length;
    const before = operations;
    operations += count;
    if (operations < at) return fetch(input, init);
    const arrived = at - 1 - before;
    if (body !== null && arrived > 0) await fetch(input, { ...init, body: firstParts(body, arrived) });
    throw new TypeError('fetch failed');
  };
}

/** The first parts of a batch as a batch of its own, as when a server stops in the middle: a batch is no transaction. */
function firstParts(body: string, count: number): string {
  const boundary = /^--(batch_\S+)/m.exec(body)?.[1] ?? '';
  const changeset = /^--(changeset_[^\s-][^\s]*?)(?:--)?$/m.exec(body)?.[1];
  const starts = [...body.matchAll(/^--(?:changeset|batch)_[^\n]*\n(?:Content-Type: application\/http)/gm)].map((match) => match.index);
  const kept = body.slice(0, starts[count] ?? body.length);
  const open = changeset !== undefined && kept.includes(`--${changeset}`);
  return `${kept}${open ? `--${changeset}--\n\n` : ''}--${boundary}--\n`;
}
