import { FaellesFelt } from './faelles-felt';
import { FremdriftFelt } from './fremdrift-felt';
import { PeriodeFelt } from './periode-felt';
import { StatusPrFelt } from './status-pr-felt';
import { TekstFelt } from './tekst-felt';
import { TrinFelt } from './trin-felt';
import type { StatusFormModel } from './use-status-form';

/** The fields in the order of `STATUSFELTER`, and the plans that share the status last. */
export function StatusFields({ form }: { readonly form: StatusFormModel }) {
  return (
    <>
      <TekstFelt form={form} felt="statustekst" rows={4} required />
      <TrinFelt form={form} />
      <FremdriftFelt form={form} />
      <TekstFelt form={form} felt="behov" rows={2} required={form.values.felter.fremdrift === 'forsinket'} />
      <PeriodeFelt form={form} />
      <TekstFelt form={form} felt="indsats" rows={2} />
      <StatusPrFelt form={form} />
      <FaellesFelt form={form} />
    </>
  );
}
