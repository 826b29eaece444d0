import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppPackage, PackageCheck } from './app-package';
import { readJson, readPackage } from './app-package';
import { activitiesHaveSender } from './checks/activities-have-sender';
import { activityTypesAreOwn } from './checks/activity-types-are-own';
import { addressesAreHttps } from './checks/addresses-are-https';
import { domainsAreBare } from './checks/domains-are-bare';
import { everythingIsFilledIn } from './checks/everything-is-filled-in';
import { iconsAreDrawn } from './checks/icons-are-drawn';
import { languagesAreComplete } from './checks/languages-are-complete';
import { permissionsAreKnown } from './checks/permissions-are-known';
import { tabHostsAreListed } from './checks/tab-hosts-are-listed';

/** What Microsoft's schema lets through and Teams refuses later. */
const CHECKS: readonly PackageCheck[] = [
  everythingIsFilledIn,
  addressesAreHttps,
  domainsAreBare,
  tabHostsAreListed,
  permissionsAreKnown,
  activitiesHaveSender,
  activityTypesAreOwn,
  iconsAreDrawn,
  languagesAreComplete,
];

/** Answers everything that is wrong with a package: Microsoft's schema first (offline), then our own checks. */
export async function checkPackage(files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const appPackage = readPackage(files);
  return [...(await schemaFaults(appPackage)), ...CHECKS.flatMap((check) => check(appPackage))];
}

/** Only the manifest itself: Microsoft's schema for language files has patterns that no validator in unicode mode takes; our own check stands in. */
async function schemaFaults({ files }: AppPackage): Promise<readonly string[]> {
  const content = readJson(files, 'manifest.json');
  // The library types its parameter as a finished manifest; finding out whether it is one is what it is called for.
  const faults = await AppManifestUtils.validateAgainstSchema(content as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0]);
  return faults.map((fault) => `manifest.json: ${fault}`);
}
