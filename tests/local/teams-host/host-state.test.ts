import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostConfig } from '../../../src/local/teams-host/host-config';
import { FAULTS, LANGUAGES, readHostState, THEMES, WIDTHS, writeHostState } from '../../../src/local/teams-host/page/host-state';

const CONFIG: HostConfig = {
  appName: 'App', appId: 'a', clientId: 'c', tenantId: 't', organisation: 'O', timeZone: 'UTC', showLoadingIndicator: true, loadingLimitSeconds: 30, validDomains: [],
  places: [
    { kind: 'personal', id: 'personal', name: 'Min', entityId: 'e', contentUrl: '', websiteUrl: '' },
    { kind: 'meeting', id: 'moede', name: 'Møde', chatId: 'c', meetingId: 'm', configurationUrl: '' },
  ],
  people: ['anna@example.dk', 'bo@example.dk'].map((upn) => ({ objectId: upn, upn, mail: null, displayName: upn, jobTitle: null })),
};

describe('what the visitor has chosen', () => {
  it('is the first of everything when the address says nothing', () => {
    expect(readHostState(new URLSearchParams(), CONFIG)).toEqual({
      person: 'anna@example.dk', theme: 'default', lang: 'da', place: 'personal', subPageId: null, width: 'wide', fault: 'none', tokenSeconds: null,
    });
  });

  it('is never something unknown', () => {
    const state = readHostState(new URLSearchParams('person=nobody&theme=pink&place=moon&lang=fr&fault=x&width=y&tokenSeconds=-3'), CONFIG);
    expect(state).toEqual(readHostState(new URLSearchParams(), CONFIG));
  });

  it('survives the way through the address', () => {
    const states = fc.record({
      person: fc.constantFrom('anna@example.dk', 'bo@example.dk'),
      theme: fc.constantFrom(...THEMES),
      lang: fc.constantFrom(...LANGUAGES),
      place: fc.constantFrom('personal', 'moede'),
      subPageId: fc.option(fc.string()),
      width: fc.constantFrom(...WIDTHS),
      fault: fc.constantFrom(...FAULTS),
      tokenSeconds: fc.option(fc.integer({ min: 1, max: 100_000 })),
    });
    fc.assert(fc.property(states, (state) => {
      expect(readHostState(new URLSearchParams(writeHostState(state).toString()), CONFIG)).toEqual(state);
    }));
  });
});
