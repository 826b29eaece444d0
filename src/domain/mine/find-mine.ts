import type { Dato } from '../dato';
import { daysBetween } from '../freshness/days-between';
import { freshnessOf } from '../freshness/freshness';
import { indexOverblik, type OverblikIndex } from '../overblik/index-overblik';
import type { Overblik } from '../overblik/overblik';
import { partStatusOf } from '../status/part-status';
import type { Handleplan } from '../strategi/handleplan';
import { compareDue } from './compare-due';
import { dueOf } from './due-of';
import { findMyParts } from './find-my-parts';
import type { MinDel, MinIndsats } from './min-indsats';

function toMinIndsats(part: MinDel, handleplan: Handleplan, index: OverblikIndex, today: Dato): MinIndsats {
  const status = partStatusOf(handleplan, part.specialomraadeId, index.planstatus(handleplan.id));
  const freshness = freshnessOf(status.sidst, today);
  const strategiEnd = index.strategier.get(handleplan.strategiId)?.til ?? null;
  return {
    ...part,
    ...status,
    handleplan,
    freshness,
    due: dueOf({ ...status, freshness, strategiEnd }, today),
    daysLeft: status.periode === null ? null : daysBetween(today, status.periode.til),
  };
}

/**
 * Somebody's plans, each (handleplan, specialområde) exactly once, what is due first.
 * `personId` is a site user id, `today` the Danish calendar day.
 */
export function findMine(overblik: Overblik, personId: number, today: Dato, index: OverblikIndex = indexOverblik(overblik)): readonly MinIndsats[] {
  const mine = findMyParts(personId, index).flatMap((part) => {
    const handleplan = index.handleplaner.get(part.handleplanId);
    return handleplan === undefined ? [] : [toMinIndsats(part, handleplan, index, today)];
  });
  return mine.sort(compareDue);
}
