import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildPackage, inManifest } from '../../manifest/build-package';
import { checkPackage } from '../../manifest/check-package';
import type { AppPackage, PackageCheck } from '../../manifest/app-package';
import { readPackage } from '../../manifest/app-package';
import { activitiesHaveSender } from '../../manifest/checks/activities-have-sender';
import { activityTypesAreOwn } from '../../manifest/checks/activity-types-are-own';
import { addressesAreHttps } from '../../manifest/checks/addresses-are-https';
import { domainsAreBare } from '../../manifest/checks/domains-are-bare';
import { everythingIsFilledIn } from '../../manifest/checks/everything-is-filled-in';
import { iconsAreDrawn } from '../../manifest/checks/icons-are-drawn';
import { languagesAreComplete } from '../../manifest/checks/languages-are-complete';
import { permissionsAreKnown } from '../../manifest/checks/permissions-are-known';
import { tabHostsAreListed } from '../../manifest/checks/tab-hosts-are-listed';
import { parseSettings } from '../../manifest/settings';

type Files = ReadonlyMap<string, Uint8Array>;

async function shippedFiles(): Promise<Files> {
  const settings: unknown = JSON.parse(await readFile(inManifest('demonstration-settings.json'), 'utf8'));
  return buildPackage(parseSettings(settings, {}));
}

function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

/** The shipped package with one text of one file replaced; a replacement that finds nothing is a broken test. */
function spoil(files: Files, name: string, from: string | RegExp, to: string): AppPackage {
  const before = textOf(files, name);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return readPackage(new Map(files).set(name, new TextEncoder().encode(after)));
}

describe('the shipped package', () => {
  it('passes the schema and every check of our own', async () => {
    expect(await checkPackage(await shippedFiles())).toEqual([]);
  });

  it('is refused by the schema when a field has the wrong shape', async () => {
    const spoilt = spoil(await shippedFiles(), 'manifest.json', '"tier1"', '"tier9"');
    const faults = await checkPackage(spoilt.files);
    expect(faults.join()).toContain('/supportsChannelFeatures');
  });

  it('declares what reminders and meetings will need', async () => {
    const { manifest } = readPackage(await shippedFiles());
    expect(manifest.authorization?.permissions.resourceSpecific.map(({ name }) => name)).toEqual([
      'TeamsActivity.Send.Group', 'TeamsActivity.Send.User', 'MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group',
    ]);
    expect(manifest.activities?.activityTypes.map(({ type }) => type)).toEqual(expect.arrayContaining(['statusMangler', 'nyBemaerkning', 'nyBeslutning', 'overblikTilLeder']));
  });
});

describe('our own checks', () => {
  const faults: readonly (readonly [string, PackageCheck, string, string | RegExp, string, RegExp])[] = [
    ['an address without encryption', addressesAreHttps, 'manifest.json', '"contentUrl": "https:', '"contentUrl": "http:', /staticTabs\.0\.contentUrl.*skal begynde med https/],
    ['a domain with a scheme', domainsAreBare, 'manifest.json', '["fyrtaarn.example.com"]', '["https://fyrtaarn.example.com"]', /må ikke begynde med en protokol/],
    ['a domain with a path', domainsAreBare, 'manifest.json', '["fyrtaarn.example.com"]', '["fyrtaarn.example.com/tab"]', /ikke et værtsnavn/],
    ['a wildcard for a whole top domain', domainsAreBare, 'manifest.json', '["fyrtaarn.example.com"]', '["*.com"]', /helt topdomæne/],
    ['a tab from a host that is not listed', tabHostsAreListed, 'manifest.json', '["fyrtaarn.example.com"]', '["*.fyrtaarn.example.com"]', /mangler fyrtaarn\.example\.com/],
    ['an unknown permission', permissionsAreKnown, 'manifest.json', 'MeetingStage.Write.Chat', 'MeetingStage.Write.Chats', /MeetingStage\.Write\.Chats kendes ikke/],
    ['a permission of the wrong type', permissionsAreKnown, 'manifest.json', /(TeamsActivity\.Send\.User", "type": ")Application/, '$1Delegated', /skal have typen Application/],
    ['notifications without an app to send them', activitiesHaveSender, 'manifest.json', /"webApplicationInfo"/, '"somethingElse"', /kræver webApplicationInfo/],
    ['notifications without the permission to send', activitiesHaveSender, 'manifest.json', /TeamsActivity\.Send\./g, 'Other.', /kræver en af tilladelserne/],
    ['an activity type given twice', activityTypesAreOwn, 'manifest.json', 'nytSvar', 'nyBemaerkning', /nyBemaerkning står der to gange/],
    ['a reserved activity type', activityTypesAreOwn, 'manifest.json', 'nytSvar', 'systemDefault', /forbeholdt Microsoft/],
    ['an icon that is not there', iconsAreDrawn, 'manifest.json', 'color.png', 'farve.png', /farve\.png mangler/],
    ['an icon of the wrong size', iconsAreDrawn, 'manifest.json', '"outline.png"', '"color.png"', /skal være 32 × 32/],
    ['an outline that is not transparent', iconsAreDrawn, 'manifest.json', '"outline.png"', '"color.png"', /gennemsigtigt/],
    ['a file that is no picture', iconsAreDrawn, 'manifest.json', '"color.png"', '"en.json"', /ikke en PNG-fil/],
    ['a language file that is not there', languagesAreComplete, 'manifest.json', 'en.json', 'de.json', /de\.json mangler/],
    ['a text without translation', languagesAreComplete, 'en.json', 'staticTabs[0].name', 'name.long', /mangler staticTabs\[0\]\.name/],
    ['a translation of nothing', languagesAreComplete, 'en.json', 'staticTabs[0].name', 'name.long', /name\.long findes ikke/],
    ['a translation with another parameter', languagesAreComplete, 'en.json', '{handleplan}', '{plan}', /andre parametre/],
    ['a translation that is too long', languagesAreComplete, 'en.json', 'Follow the strategy from', 'Follow the strategy from its very first beginnings on, and with great care, from', /højst have 80 tegn/],
    ['a placeholder left in', everythingIsFilledIn, 'manifest.json', 'Demonstration', '{{organisation}}', /\{\{organisation\}\} er ikke udfyldt/],
  ];

  it.each(faults)('refuse %s', async (_what, check, name, from, to, sentence) => {
    const files = await shippedFiles();
    expect(check(readPackage(files))).toEqual([]);
    expect(check(spoil(files, name, from, to)).join('\n')).toMatch(sentence);
  });
});
