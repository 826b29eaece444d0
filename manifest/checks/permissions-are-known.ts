import type { AppPackage } from '../app-package';

/** Resource-specific permissions that a tab like this may have reason to ask for, and the type Teams knows them by. */
const KNOWN: Readonly<Record<string, string>> = {
  'TeamsActivity.Send.Group': 'Application',
  'TeamsActivity.Send.Chat': 'Application',
  'TeamsActivity.Send.User': 'Application',
  'ChannelMessage.Read.Group': 'Application',
  'TeamMember.Read.Group': 'Application',
  'TeamSettings.Read.Group': 'Application',
  'MeetingStage.Write.Chat': 'Delegated',
  'ChannelMeetingStage.Write.Group': 'Delegated',
};

/** An unknown or wrongly typed permission passes the schema, and then stops the upload. */
export function permissionsAreKnown({ manifest }: AppPackage): readonly string[] {
  const asked = manifest.authorization?.permissions.resourceSpecific ?? [];
  return asked.flatMap(({ name, type }) => {
    const wanted = KNOWN[name];
    if (wanted === undefined) return [`Tilladelsen ${name} kendes ikke.`];
    return wanted === type ? [] : [`Tilladelsen ${name} skal have typen ${wanted}, ikke ${type}.`];
  });
}
