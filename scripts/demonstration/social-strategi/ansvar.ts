import type { Ansvarudkast } from '../../../src/domain/udkast/strategiudkast';
import { ansvarlig, buildAnsvar, medvirkende } from '../build/ansvar';
import type { AnsvarPart } from '../build/ansvar';
import { keyOf } from './omraader';

/** Actors and parts as the 32 rows of the mid-term status have them; the named people are invented. */
const FROM_STATUS: Readonly<Record<string, readonly AnsvarPart[]>> = {
  '1-A': [ansvarlig('arbejdsgruppe-rekrutterings-og-kompetenceudviklingsstrategi')],
  '1-B': [ansvarlig('specialomraaderne', 'anette', 'pernille')],
  '1-C': [ansvarlig('ps-administrationen', 'inger'), ansvarlig('specialomraaderne', 'hanne', 'rasmus')],
  '1-D': [ansvarlig('ps-administrationen', 'inger')],
  '2-B': [ansvarlig('ps-administrationen', 'mads')],
  '2-C': [ansvarlig('ps-administrationen', 'nadia')],
  '2-D': [ansvarlig('specialomraaderne', 'hanne', 'pernille'), ansvarlig('ps-administrationen', 'inger')],
  '2-E': [ansvarlig('ps-administrationen', 'nadia'), medvirkende('cfk', 'kasper')],
  '3-C': [ansvarlig('ps-administrationen', 'inger')],
  '3-D': [ansvarlig('specialomraaderne', 'anette', 'emil'), ansvarlig('ps-administrationen', 'inger')],
  '3-E': [ansvarlig('ps-administrationen', 'inger'), ansvarlig('specialomraaderne', 'bjarke', 'emil')],
  '4-A': [ansvarlig('ps-administrationen', 'henrik'), medvirkende('omraadeledere')],
  '4-B': [ansvarlig('specialomraaderne', 'pernille', 'rasmus')],
  '4-C': [ansvarlig('ps-administrationen', 'camilla'), ansvarlig('specialomraaderne', 'pernille', 'bjarke')],
  '4-D': [ansvarlig('ps-administrationen', 'henrik'), ansvarlig('it'), ansvarlig('specialomraaderne', 'pernille', 'hanne')],
  '4-E': [ansvarlig('ps-administrationen', 'henrik')],
  '5-A': [ansvarlig('ps-administrationen', 'nadia'), medvirkende('cfk', 'kasper')],
  '5-B': [ansvarlig('specialomraaderne')],
  '6-A': [ansvarlig('specialomraaderne')],
  '6-B': [ansvarlig('ps-administrationen', 'inger')],
  '6-C': [ansvarlig('ps-administrationen', 'inger'), ansvarlig('specialomraaderne', 'anette', 'jonas')],
  '7-A': [ansvarlig('ps-administrationen', 'torben'), ansvarlig('specialomraaderne', 'anette', 'emil')],
  '7-B': [ansvarlig('ps-administrationen', 'torben')],
  '7-C': [ansvarlig('ps-administrationen', 'torben')],
  '7-D': [ansvarlig('ps-administrationen', 'torben'), ansvarlig('specialomraaderne', 'gitte', 'rasmus')],
  '7-E': [ansvarlig('ps-administrationen', 'inger')],
  '9-E': [ansvarlig('styregruppe-sikkerhed'), ansvarlig('ps-administrationen', 'torben')],
  '11-A': [ansvarlig('ps-administrationen', 'inger')],
  '11-B': [ansvarlig('ps-administrationen', 'inger'), ansvarlig('specialomraaderne', 'bjarke', 'rasmus')],
  '11-C': [ansvarlig('ps-administrationen', 'inger'), ansvarlig('specialomraaderne', 'bjarke', 'rasmus')],
  '11-E': [ansvarlig('arbejdsgruppe-medicinsk-risikoprofil')],
  '14-A': [ansvarlig('ps-administrationen', 'sidsel')],
};

/** Invented for plans the status is silent about. Those in neither table have nobody: 8-C, 10-B, 10-D, 12-A to 12-D, 13-D, 14-E. */
const INVENTED: Readonly<Record<string, readonly AnsvarPart[]>> = {
  '2-A': [ansvarlig('ps-administrationen', 'nadia'), medvirkende('cfk', 'kasper')],
  '3-A': [ansvarlig('ps-administrationen', 'inger')],
  '3-B': [ansvarlig('ps-administrationen', 'inger')],
  '3-F': [ansvarlig('ps-administrationen', 'henrik'), ansvarlig('it')],
  '5-C': [ansvarlig('ps-administrationen', 'camilla')],
  '5-D': [ansvarlig('ps-administrationen', 'inger')],
  '8-A': [ansvarlig('specialomraaderne', 'rasmus', 'bjarke')],
  '8-B': [ansvarlig('specialomraaderne', 'emil', 'anette')],
  '8-D': [ansvarlig('socialpsykiatri-voksne', 'signe')],
  '8-E': [ansvarlig('hjerneskade', 'ditte'), medvirkende('it')],
  '9-A': [ansvarlig('styregruppe-sikkerhed', 'gitte')],
  '9-B': [ansvarlig('styregruppe-sikkerhed', 'jonas')],
  '9-C': [ansvarlig('specialomraaderne', 'rasmus', 'gitte')],
  '9-D': [ansvarlig('ps-administrationen', 'torben')],
  '9-F': [ansvarlig('styregruppe-sikkerhed', 'torben')],
  '10-A': [ansvarlig('ps-administrationen', 'inger')],
  '10-C': [ansvarlig('specialomraaderne', 'pernille', 'hanne')],
  '11-D': [ansvarlig('arbejdsgruppe-medicinsk-risikoprofil')],
  '13-A': [ansvarlig('ps-administrationen', 'inger')],
  '13-B': [ansvarlig('hjerneskade', 'ditte')],
  '13-C': [ansvarlig('autisme', 'freja')],
  '14-B': [ansvarlig('boern-og-unge', 'soeren')],
  '14-C': [ansvarlig('ps-administrationen', 'henrik')],
  '14-D': [ansvarlig('ps-administrationen', 'inger')],
  '15-A': [ansvarlig('omraadeledere', 'pernille')],
  '15-B': [ansvarlig('ps-administrationen', 'inger')],
  '15-C': [ansvarlig('omraadeledere', 'bjarke')],
  '15-D': [ansvarlig('ps-administrationen', 'inger')],
};

export const ANSVAR: readonly Ansvarudkast[] = Object.entries({ ...FROM_STATUS, ...INVENTED })
  .flatMap(([nummer, parts]) => buildAnsvar(keyOf(nummer), parts));
