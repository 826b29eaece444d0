import type { paamindelseDa } from '../da/paamindelse';
import type { SameKeys } from '../text';

export const paamindelseEn: SameKeys<typeof paamindelseDa> = {
  'paamindelse.runde': { one: '{plan} has no status yet. The round closes on {dato}', other: '{antal} initiatives have no status yet. The round closes on {dato}' },
  'paamindelse.moede': { one: '{plan} needs a status before {moede} on {dato}', other: '{antal} initiatives need a status before {moede} on {dato}' },
  'paamindelse.alder': { one: '{plan} has not had a new status for a long time', other: '{antal} initiatives have not had a new status for a long time' },
  'paamindelse.frist': { one: '{plan} ends on {dato}. How is it going?', other: '{antal} initiatives end soon. How are they going?' },
  'paamindelse.nu': { one: 'Could you give a status on {plan}?', other: 'Could you give a status on {antal} initiatives?' },
  'paamindelse.flere': { one: '{plan} needs a status', other: '{antal} initiatives need a status' },
  'paamindelse.leder': { one: '1 initiative that your people were reminded of still has no status', other: '{antal} initiatives that your people were reminded of still have no status' },
  'paamindelse.brev.hilsen': 'Hello',
  'paamindelse.brev.saadan': 'Open Fyrtårn with the link below. If nothing is new, one click will do: “Still holds”.',
  'paamindelse.brev.leder': 'Open Fyrtårn with the link below to see which ones.',
  'paamindelse.brev.uden-konto': 'You can also answer this mail, and your status will be entered for you.',
  'paamindelse.brev.afsender': 'Fyrtårn',
  'paamindelse.moede.omraadeledermoede': 'the meeting of area leaders',
  'paamindelse.moede.hmu': 'the HMU meeting',
  'paamindelse.moede.kontaktforum': 'the contact forum',
  'paamindelse.moede.psu': 'the psychiatry and social committee',
  'paamindelse.moede.regionsraadet': 'the regional council',
  'paamindelse.moede.lmu': 'the LMU meeting',
};
