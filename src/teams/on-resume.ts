import { app } from '@microsoft/teams-js';
import type { TeamsContext } from './teams-context';
import { readTeamsContext } from './teams-context';
import { notifyReady } from './notify-loaded';

export interface ResumeHandlers {
  /** Save what must not be lost: the page is about to be hidden, and may never come back. */
  readonly beforeSuspend: () => Promise<void>;
  /** The page is shown again, perhaps at another target: a link may have been followed meanwhile. */
  readonly resumed: (context: TeamsContext) => void;
  /** The page is shown again, but Teams did not say where. */
  readonly failed: (error: unknown) => void;
}

/** Lets Teams keep the page while it is hidden, instead of loading it anew each time. */
export function onResume({ beforeSuspend, resumed, failed }: ResumeHandlers): void {
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(beforeSuspend);
  app.lifecycle.registerOnResumeHandler(() => {
    resume(resumed).catch(failed);
  });
}

async function resume(resumed: (context: TeamsContext) => void): Promise<void> {
  resumed(await readTeamsContext());
  await notifyReady();
}
