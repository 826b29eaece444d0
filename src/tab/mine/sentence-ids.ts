import type { MinIndsats } from '../../domain/mine/min-indsats';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import { newestPlanstatus } from '../../domain/status/newest-planstatus';

/** The entries whose words the cards show: of each part, and of the whole plan where the part is a specialområde's. */
export function sentenceIds(mine: readonly MinIndsats[], index: OverblikIndex): readonly number[] {
  return mine.flatMap(({ planstatus, specialomraadeId, handleplanId }) => {
    const whole = specialomraadeId === null ? null : newestPlanstatus(index.planstatus(handleplanId), null);
    return [planstatus, whole].flatMap((row) => row?.statusopdateringId ?? []);
  });
}
