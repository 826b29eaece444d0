import type { Dato } from '../dato';
import { daysBetween } from '../freshness/days-between';
import { elapsedOf } from '../freshness/elapsed';
import { freshnessOf } from '../freshness/freshness';
import { indexOverblik, type OverblikIndex } from '../overblik/index-overblik';
import type { Overblik } from '../overblik/overblik';
import { newestPlanstatus } from '../status/newest-planstatus';
import type { Handleplan } from '../strategi/handleplan';
import { compareDue } from './compare-due';
import { dueOf } from './due-of';
import { findMyParts } from './find-my-parts';
import type { MinDel, MinIndsats } from './min-indsats';

function toMinIndsats(part: MinDel, handleplan: Handleplan, index: OverblikIndex, today: Dato): MinIndsats {
  const rows = index.planstatus(part.handleplanId);
  const planstatus = newestPlanstatus(rows, part.specialomraadeId);
  const whole = newestPlanstatus(rows, null);
  const trin = planstatus?.trin ?? whole?.trin ?? null;
  const periode = planstatus?.periode ?? whole?.periode ?? handleplan.periode;
  const freshness = freshnessOf(planstatus?.statusPr ?? null, today);
  return {
    ...part,
    handleplan,
    planstatus,
    trin,
    periode,
    freshness,
    due: dueOf({ trin, periode, freshness }, today),
    daysLeft: periode === null ? null : daysBetween(today, periode.til),
    since: freshness.state === 'silent' ? null : elapsedOf(freshness.days),
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
