import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Planstatus } from '../../src/domain/status/planstatus';
import { projectStatus } from '../../src/sharepoint/status/project-status';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { draftOfStrategi } from './draft-of-strategi';
import { connectAs, openSiteReady } from './site';
import type { Target } from './target';
import { partsOf, urlOf } from './watched-fetch';

/** The answer to a batch all of whose parts SharePoint throttled. */
function allThrottled(parts: number): Response {
  const part = '--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 429 Too Many Requests\r\nRETRY-AFTER: 7\r\n\r\nToo many\r\n';
  return new Response(`${part.repeat(parts)}--batchresponse_1--\r\n`, { status: 200, headers: { 'Content-Type': 'multipart/mixed; boundary=batchresponse_1' } });
}

describe('a batch whose parts SharePoint throttles', () => {
  let target: Target;
  beforeAll(async () => { target = await openSiteReady(); });
  afterAll(() => target.close());

  /** A connection on which the first `times` batches of writes are throttled part by part. */
  const throttling = (times: number): typeof fetch => {
    let left = times;
    return (input, init) => {
      const parts = urlOf(input).endsWith('/$batch') && typeof init?.body === 'string' ? partsOf(init.body) : [];
      const writing = parts.length > 0 && parts.every(({ method }) => method !== 'GET');
      if (!writing || left === 0) return fetch(input, init);
      left -= 1;
      return Promise.resolve(allThrottled(parts.length));
    };
  };
  const write = (times: number, waits: number[]) => {
    const options = { wait: (ms: number) => { waits.push(ms); return Promise.resolve(); } };
    return createStrategiWriter(connectAs(target, 'strategikonsulent', { fetch: throttling(times) }), options).write(draftOfStrategi(`travlt-${randomUUID()}`, target.upnOf('leder')));
  };

  it('is sent again after the wait it asks for, so that an import comes through', async () => {
    const waits: number[] = [];
    const report = await write(2, waits);
    expect(waits).toEqual([7000, 7000]);
    expect(new Set(report.findings.map(({ outcome }) => outcome))).toEqual(new Set(['added']));
  });

  it('is given up as throttled, with the seconds, when it goes on', async () => {
    const waits: number[] = [];
    await expect(write(99, waits)).rejects.toMatchObject({ kind: 'throttled', details: { retryAfterSeconds: 7 } });
    expect(waits).toHaveLength(3);
  });

  const NEXT: Omit<Planstatus, 'id'> = { handleplanId: 910_001, specialomraadeId: null, statusopdateringId: 1, trin: 'i-gang', fremdrift: null, periode: null, statusPr: '2025-06-30', oprettet: '2025-06-30T10:00:00Z', forfatterId: 1, harBehov: false };
  const project = (handleplanId: number, times: number, waits: number[]) =>
    projectStatus(connectAs(target, 'medarbejder', { fetch: throttling(times) }), { ...NEXT, handleplanId }, null, (ms) => { waits.push(ms); return Promise.resolve(); });

  it('is sent again where it is the row of a status, so that Planstatus follows the entry', async () => {
    const waits: number[] = [];
    expect(await project(910_001, 2, waits)).toMatchObject({ handleplanId: 910_001, trin: 'i-gang' });
    expect(waits).toEqual([7000, 7000]);
  });

  it('is given up where it is the row of a status after three sendings, as a whole request is', async () => {
    const waits: number[] = [];
    await expect(project(910_002, 99, waits)).rejects.toMatchObject({ kind: 'throttled', details: { retryAfterSeconds: 7 } });
    expect(waits).toHaveLength(2);
  });
});
