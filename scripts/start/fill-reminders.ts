import type { SPFI } from '@pnp/sp';
import type { Dato } from '../../src/domain/dato';
import { hasStrategiEnded } from '../../src/domain/strategi/has-strategi-ended';
import { createOverblikSource } from '../../src/sharepoint/overblik/overblik-source';
import { createPaamindelsesbog } from '../../src/sharepoint/paamindelser/paamindelsesbog';
import { reminders } from '../demonstration/reminders';

/** Puts the demonstration's rules, its møde and its open round into the lists, as the strategikonsulent would. Run again, it changes nothing. */
export async function fillReminders(sp: SPFI, today: Dato): Promise<void> {
  const bog = createPaamindelsesbog(sp);
  const { regel, moede, runde, isReminded } = reminders(today);
  const { overblik } = await createOverblikSource(sp).read();
  const living = overblik.strategier.filter((strategi) => !hasStrategiEnded(strategi, today));
  for (const strategi of living) await bog.create('regel', `regel-${strategi.id}`, regel(strategi));
  const { id } = await bog.create('moede', 'demonstration-moede', moede);
  for (const strategi of living.filter(isReminded)) await bog.create('runde', 'demonstration-runde', runde(strategi.id, id));
}
