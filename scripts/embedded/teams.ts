import * as v from 'valibot';
import { readManifest } from '../../src/local/graph/notifications/read-manifest';
import type { TeamsTenant } from '../../src/local/graph/notifications/teams-tenant';
import { readJson, readPackage } from '../../manifest/app-package';
import { buildPackage } from '../../manifest/build-package';
import packageSettings from '../../manifest/demonstration-settings.json';
import type { PersonHandle } from '../demonstration/people';
import { PEOPLE, upnOf } from '../demonstration/people';
import { TEAM_ID, TEAM_NAME } from './places';

/** Neither in the team nor with the app: what cannot reach them in Teams has to go by mail. */
const NOT_IN_TEAMS: readonly PersonHandle[] = ['jonas', 'signe', 'kasper', 'tobias', 'line'];

/** In the team, but without the personal app. */
const TEAM_ALONE: readonly PersonHandle[] = ['ditte', 'ole'];

const Texts = v.record(v.string(), v.unknown());

/** Everybody but these people, as object ids. */
function everybodyBut(handles: readonly PersonHandle[]): readonly string[] {
  const left = new Set(handles.map(upnOf));
  return PEOPLE.filter(({ upn }) => !left.has(upn)).map(({ objectId }) => objectId);
}

/** Teams as the demonstration has it: Fyrtårn's own package in the catalogue, one team, and who has installed the app. */
export async function teamsTenant(): Promise<TeamsTenant> {
  const { manifest, files } = readPackage(await buildPackage(packageSettings));
  const app = readManifest(manifest, { en: v.parse(Texts, readJson(files, 'en.json')) });
  return {
    apps: [{ ...app, installedFor: everybodyBut([...NOT_IN_TEAMS, ...TEAM_ALONE]) }],
    teams: [{ id: TEAM_ID, name: TEAM_NAME, members: everybodyBut(NOT_IN_TEAMS), apps: [app.teamsAppId] }],
  };
}
