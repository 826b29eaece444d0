import { expect, it } from 'vitest';
import { readArguments } from '../../../scripts/remind/read-arguments';
import { readSettings } from '../../../scripts/remind/remind-settings';
import { openRun } from '../../../scripts/remind/open-tenant-run';
import { toMoment } from '../../../scripts/remind/to-moment';

it.each([
  ['2027-03-01T09:00', '2027-03-01T08:00:00.000Z'],
  ['2027-07-01T09:30', '2027-07-01T07:30:00.000Z'],
  ['2027-03-01', '2027-02-28T23:00:00.000Z'],
  ['2027-03-01T09:00Z', '2027-03-01T09:00:00.000Z'],
])('takes %s for %s', (text, moment) => {
  expect(toMoment(text)?.toISOString()).toBe(moment);
});

it.each(['', 'i morgen', '2027-02-30', '2027-13-01T09:00', '2027-03-01T24:00', '2027-03-01T09:60', '01-03-2027', '2027-03-01T9', 'fredagZ'])('knows no moment »%s«', (text) => {
  expect(toMoment(text)).toBeNull();
});

it('runs for real unless told otherwise', () => {
  expect(readArguments([], toMoment)).toEqual({ dryRun: false, json: false, help: false, at: null });
  expect(readArguments(['--dry-run', '--json', '--at', '2027-03-01T09:00'], toMoment)).toEqual({ dryRun: true, json: true, help: false, at: new Date('2027-03-01T08:00:00Z') });
});

it.each([[['--dryrun']], [['noget']], [['--at']], [['--at', 'senere']]])('refuses %j with what to do, and sends nothing', (args) => {
  expect(() => readArguments(args, toMoment)).toThrow(expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/--help|--at som/) as string }));
});

const SETTINGS = { FYRTAARN_SITE: 'https://org.sharepoint.com/sites/strategi', FYRTAARN_TENANT: 't', FYRTAARN_CLIENT: 'c', FYRTAARN_CERTIFICATE: '/fyrtaarn.pem', FYRTAARN_TEAMS_APP: 'a', FYRTAARN_MAILBOX: 'strategi@org.dk', FYRTAARN_TAB: 'https://fyrtaarn.org.dk/' };

it('reads a tenant from the environment; the team may be missing', () => {
  expect(readSettings(SETTINGS)).toMatchObject({ ok: true, settings: { FYRTAARN_TEAM: '', FYRTAARN_MAILBOX: 'strategi@org.dk' } });
});

it('names every setting that is missing or wrong, and none that is right', () => {
  expect(readSettings({ ...SETTINGS, FYRTAARN_SITE: 'strategi', FYRTAARN_MAILBOX: '', FYRTAARN_CLIENT: undefined })).toEqual({ ok: false, missing: ['FYRTAARN_SITE', 'FYRTAARN_CLIENT', 'FYRTAARN_MAILBOX'] });
  expect(() => openRun({ FYRTAARN_TENANT: 't' })).toThrow(/FYRTAARN_SITE, FYRTAARN_CLIENT/);
});
