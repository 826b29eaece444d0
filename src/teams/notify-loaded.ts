import { app } from '@microsoft/teams-js';

/** Takes Teams' loading indicator away: something is on the screen. */
export function notifyLoaded(): void {
  app.notifyAppLoaded();
}

/** Tells Teams that the page works. Without it Teams shows its own failure page after 30 s, also after a resume. */
export async function notifyReady(): Promise<void> {
  await app.notifySuccess();
}

/** Lets Teams show that the page cannot start, with `message` in the person's language. */
export function notifyFailed(message: string): void {
  app.notifyFailure({ reason: app.FailedReason.Other, message });
}
