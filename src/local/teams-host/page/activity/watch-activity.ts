import type { ActivityStore } from './activity-store';

const EVERY_MS = 3000;

/** Keeps the activity fresh as long as somebody can see the page. A server that is gone leaves what is shown. */
export function watchActivity({ refresh }: ActivityStore): void {
  let asking = false;

  async function look(): Promise<void> {
    if (asking || document.visibilityState === 'hidden') return;
    asking = true;
    await refresh().catch(() => undefined);
    asking = false;
  }

  setInterval(() => void look(), EVERY_MS);
  document.addEventListener('visibilitychange', () => void look());
  void look();
}
