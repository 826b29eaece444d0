import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inManifest } from '../../manifest/build-package';
import { fillIn } from '../../manifest/fill-in';
import { parseSettings, SettingsFault } from '../../manifest/settings';

const GOOD = {
  hostingOrigin: 'https://tab.example.com', siteUrl: 'https://org.sharepoint.com/sites/strategi', appId: '7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a10', clientId: '7a1c2f60-5d0e-4b7a-9b57-2f0d6c1e8a02',
  organisation: 'Region Prøve', privacyUrl: 'https://org.example.com/p', termsOfUseUrl: 'https://org.example.com/v', version: '1.2.3',
};

function faultsOf(input: unknown): readonly string[] {
  try {
    parseSettings(input, {});
  } catch (error) {
    if (error instanceof SettingsFault) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings of a package', () => {
  it('are taken as they are, and from the environment before the file', () => {
    expect(parseSettings(GOOD, {})).toEqual(GOOD);
    expect(parseSettings(GOOD, { FYRTAARN_VERSION: '2.0.0' }).version).toBe('2.0.0');
  });

  it('tell all faults together', () => {
    expect(faultsOf({ ...GOOD, appId: 'x', version: '1', siteUrl: 'https://org.sharepoint.com/' })).toEqual([
      'siteUrl skal pege på et websted: https://<navn>.sharepoint.com/sites/<websted>.',
      'appId skal være en GUID (8-4-4-4-12 tegn).',
      'version skal være tre tal med punktum: 1.0.0.',
    ]);
    expect(faultsOf({})).toHaveLength(Object.keys(GOOD).length);
  });

  it.each([[null], [[]], ['text']])('cannot be %j', (input) => {
    expect(faultsOf(input)).toEqual(['Filen skal indeholde ét JSON-objekt.']);
  });

  it.each(['http://tab.example.com', 'https://tab.example.com/', 'https://tab.example.com/app', 'tab.example.com'])('take no hosting origin like %s', (hostingOrigin) => {
    expect(faultsOf({ ...GOOD, hostingOrigin }).join()).toContain('hostingOrigin');
  });
});

describe('filling in the template', () => {
  it('puts the site into the addresses of the tab and its set-up', async () => {
    const template = await readFile(inManifest('manifest.template.json'), 'utf8');
    const manifest = JSON.parse(fillIn(template, GOOD)) as { staticTabs: [{ contentUrl: string }]; configurableTabs: [{ configurationUrl: string }] };
    expect(new URL(manifest.staticTabs[0].contentUrl).searchParams.get('site')).toBe(GOOD.siteUrl);
    expect(new URL(manifest.configurableTabs[0].configurationUrl).searchParams.get('site')).toBe(GOOD.siteUrl);
  });

  it('survives a quotation mark in a name', () => {
    const filled: unknown = JSON.parse(fillIn('{"name": "{{organisation}}"}', { ...GOOD, organisation: 'A "B"' }));
    expect(filled).toEqual({ name: 'A "B"' });
  });
});
