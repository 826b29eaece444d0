import type { Freshness } from '../freshness/freshness';
import type { PartStatus } from '../status/part-status';
import type { Rolle } from '../strategi/ansvar';
import type { Handleplan } from '../strategi/handleplan';

/** Why I have a part in a plan: through which aktører, and as what. */
export interface MinDel {
  readonly handleplanId: number;
  /** The specialområde (an Aktoer's id) that my answer counts for, or null for the whole plan. */
  readonly specialomraadeId: number | null;
  /** The stronger one, where several rows name me. */
  readonly rolle: Rolle;
  /** I only stand in for the people of the aktør. */
  readonly somStedfortraeder: boolean;
  readonly aktoerIds: readonly number[];
}

/** What a plan waits for, the most pressing first; the order of the list and the words of the screen follow it. */
export const DUE = ['periode-passed', 'periode-ends-soon', 'silent', 'stale', 'fresh', 'strategi-ended', 'finished'] as const;
export type Due = (typeof DUE)[number];

/** One plan of mine, for the whole or for one specialområde, with all that is needed to answer it in place. */
export interface MinIndsats extends MinDel, PartStatus {
  readonly handleplan: Handleplan;
  readonly freshness: Freshness;
  readonly due: Due;
  /** Days until the periode ends; negative when it has ended, null without one. */
  readonly daysLeft: number | null;
}

/** Identifies a part of a plan, as a key for lists and drafts. */
export function partKey(part: Pick<MinDel, 'handleplanId' | 'specialomraadeId'>): string {
  return `${part.handleplanId}-${part.specialomraadeId ?? 'hele'}`;
}

/** Whether somebody should say something now. */
export function isAwaitingAnswer(indsats: Pick<MinIndsats, 'due' | 'freshness'>): boolean {
  if (indsats.due === 'finished' || indsats.due === 'strategi-ended') return false;
  return indsats.due === 'periode-passed' || indsats.freshness.state !== 'fresh';
}
