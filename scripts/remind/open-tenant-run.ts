import { randomUUID } from 'node:crypto';
import { ClientCertificateCredential } from '@azure/identity';
import type { Koerselsmiljoe } from '../../src/reminders/koerselsmiljoe';
import type { Ur } from '../../src/reminders/pacer';
import { composeRun, OWN_TIME } from './compose-run';
import { readSettings, type RemindSettings } from './remind-settings';
import { RemindRefusal } from './remind-refusal';

/** Signs in with the certificate itself, as a key vault hands it to a function, or with the file in which it lies. */
function credentialOf({ FYRTAARN_TENANT: tenant, FYRTAARN_CLIENT: client, FYRTAARN_CERTIFICATE: certificate }: RemindSettings): ClientCertificateCredential {
  return certificate.startsWith('-----BEGIN') ? new ClientCertificateCredential(tenant, client, { certificate }) : new ClientCertificateCredential(tenant, client, { certificatePath: certificate });
}

/** A run on the tenant that the settings name, signed in by certificate. Throws `RemindRefusal` for settings that are missing. */
export function openRun(environment: Readonly<Record<string, string | undefined>>, ur: Ur = OWN_TIME): Koerselsmiljoe {
  const reading = readSettings(environment);
  if (!reading.ok) throw new RemindRefusal(`Kørslen mangler indstillinger: ${reading.missing.join(', ')}. Se README, afsnittet om påmindelser.`, 2);
  const { settings } = reading;
  return composeRun({
    credential: credentialOf(settings),
    siteUrl: settings.FYRTAARN_SITE,
    teamsAppId: settings.FYRTAARN_TEAMS_APP,
    teamId: settings.FYRTAARN_TEAM === '' ? null : settings.FYRTAARN_TEAM,
    mailbox: settings.FYRTAARN_MAILBOX,
    tabUrl: settings.FYRTAARN_TAB,
    ur,
    noegle: randomUUID(),
  });
}
