import type { Felter, Posttype } from '../../domain/aendring/post';
import { validatePost } from '../../domain/aendring/validate-post';
import { ServiceError } from '../../domain/service-error';
import { addressOf } from './post-lists';

/**
 * The last door before the lists, for a form that let something through: a text longer than its column, a CPR number, a
 * record without a name. Only faults in `changed` count: what was wrong before must not keep people from mending the rest.
 * Throws `ServiceError`: `refused`, with field and fault as its subject.
 */
export function refuseUnfit<Type extends Posttype>(type: Type, felter: Felter<Type>, changed: readonly string[] = Object.keys(felter)): void {
  const fault = validatePost(type, felter).find(({ felt }) => changed.includes(felt));
  if (fault !== undefined) throw new ServiceError('refused', { subject: `${addressOf(type)}.${fault.felt} ${fault.kind}` });
}
