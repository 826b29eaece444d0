import type { AppPackage } from '../app-package';

/** Notifications are sent by the app of webApplicationInfo, and need a permission to send. */
export function activitiesHaveSender({ manifest }: AppPackage): readonly string[] {
  if ((manifest.activities?.activityTypes ?? []).length === 0) return [];
  const permissions = manifest.authorization?.permissions.resourceSpecific ?? [];
  const maySend = permissions.some(({ name }) => name.startsWith('TeamsActivity.Send.'));
  return [
    ...(manifest.webApplicationInfo ? [] : ['activities kræver webApplicationInfo: uden den kan ingen sende notifikationerne.']),
    ...(maySend ? [] : ['activities kræver en af tilladelserne TeamsActivity.Send.*.']),
  ];
}
