import { describe, expect, it } from 'vitest';
import packageSettings from '../../../manifest/demonstration-settings.json';
import { PEOPLE, upnOf } from '../../../scripts/demonstration/people';
import { tabRegistration } from '../../../scripts/embedded/registrations';
import { teamsTenant } from '../../../scripts/embedded/teams';

const idOf = (handle: Parameters<typeof upnOf>[0]): string => PEOPLE.find(({ upn }) => upn === upnOf(handle))?.objectId ?? '';

describe('Teams as the demonstration has it', () => {
  it('has Fyrtårn\'s own package, every activity in both languages, and the consent to notify', async () => {
    const { apps: [app] } = await teamsTenant();
    expect(app).toMatchObject({ teamsAppId: packageSettings.appId, clientId: tabRegistration.appId, name: 'Fyrtårn', resourceSpecific: ['TeamsActivity.Send.Group', 'TeamsActivity.Send.User'] });
    expect(app?.activityTypes.length).toBeGreaterThan(5);
    for (const { type, templates } of app?.activityTypes ?? []) {
      expect(Object.keys(templates).sort(), type).toEqual(['da', 'en']);
      expect(templates.da?.match(/\{\w+\}/g)?.sort(), type).toEqual(templates.en?.match(/\{\w+\}/g)?.sort());
    }
  });

  it('has somebody with the app, somebody in the team alone, and somebody whom only mail reaches', async () => {
    const { apps: [app], teams: [team] } = await teamsTenant();
    const reach = (handle: Parameters<typeof idOf>[0]) => [app?.installedFor.includes(idOf(handle)), team?.members.includes(idOf(handle))];
    expect([reach('camilla'), reach('ditte'), reach('signe')]).toEqual([[true, true], [false, true], [false, false]]);
  });
});
