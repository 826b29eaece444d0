import { FaellesFelt } from './faelles-felt';
import { FremdriftFelt } from './fremdrift-felt';
import { PeriodeFelt } from './periode-felt';
import { StatusPrFelt } from './status-pr-felt';
import { TekstFelt } from './tekst-felt';
import { TrinFelt } from './trin-felt';
import type { StatusFormModel } from './use-status-form';

/** The fields after the sentence, in the order of `STATUSFELTER`: each stands as last time, so none needs a touch. The plans that share the status come first: they are about the sentence. */
export function StatusFields({ form }: { readonly form: StatusFormModel }) {
  return (
    <>
      <FaellesFelt form={form} />
      <TrinFelt form={form} />
      <FremdriftFelt form={form} />
      <TekstFelt form={form} felt="behov" rows={2} required={form.values.felter.fremdrift === 'forsinket'} />
      <PeriodeFelt form={form} />
      <TekstFelt form={form} felt="indsats" rows={2} />
      <StatusPrFelt form={form} />
    </>
  );
}
