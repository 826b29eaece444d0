import type { Ansvarudkast } from '../../../src/domain/udkast/strategiudkast';
import { ansvarlig, buildAnsvar, lokalt, medvirkende } from '../build/ansvar';
import type { AnsvarPart } from '../build/ansvar';
import { keyOf } from './indsatser';

/**
 * The plan names no actors: all of this is invented. Nobody stands on `civilsamfund`,
 * only a medvirkende on `partnerskaber-om-viden`, and one who has left on `professionel-matchning`.
 */
const PARTS: Readonly<Record<string, readonly AnsvarPart[]>> = {
  'aftale-med-psykiatrien': [ansvarlig('socialomraadet', 'camilla'), medvirkende('socialpsykiatri-voksne', 'signe')],
  'takstgrundlag-pilot': [ansvarlig('socialomraadet', 'henrik')],
  'socialfagligt-it-system': [
    ansvarlig('socialomraadet', 'nadia'), ansvarlig('it'),
    lokalt('autisme', 'freja'), lokalt('boern-og-unge', 'soeren'), lokalt('hjerneskade', 'ditte'), lokalt('holmstrupgaard'),
    lokalt('kommunikation-og-undervisning', 'morten'), lokalt('kriminalitetstruede-unge'), lokalt('socialpsykiatri-voksne', 'signe'), lokalt('udviklingshaemning-og-adhd', 'ole'),
  ],
  'vidensbaseret-praksis': [ansvarlig('socialomraadet', 'nadia'), medvirkende('cfk')],
  'dialogmoede-med-kommuner': [ansvarlig('socialomraadet', 'sidsel')],
  bostedslaeger: [ansvarlig('holmstrupgaard', 'emil')],
  'ordet-er-dit-borgere': [ansvarlig('socialomraadet', 'camilla')],
  'ordet-er-dit-paaroerende': [ansvarlig('socialomraadet', 'inger', 'camilla')],
  'borger-og-paaroerendepolitik': [ansvarlig('socialomraadet', 'sidsel')],
  velfaerdsteknologi: [ansvarlig('hjerneskade', 'ditte'), medvirkende('it')],
  'senior-pilot': [ansvarlig('socialomraadet', 'mads')],
  merituddannelse: [ansvarlig('socialomraadet', 'nadia'), ansvarlig('boern-og-unge', 'soeren')],
  ledelsesudvikling: [ansvarlig('omraadechefer', 'pernille'), medvirkende('socialomraadet', 'mads')],
  'takstgrundlag-alle': [ansvarlig('socialomraadet', 'henrik'), medvirkende('omraadechefer')],
  kvalitetssikringssystem: [ansvarlig('socialomraadet', 'camilla')],
  'professionel-matchning': [ansvarlig('socialomraadet', 'inger')],
  'undervisning-i-baeredygtighed': [lokalt('autisme', 'freja'), lokalt('udviklingshaemning-og-adhd', 'ole')],
  'partnerskaber-om-viden': [medvirkende('cfk')],
  baeredygtighedsstrategi: [ansvarlig('socialomraadet', 'mads')],
  'lokale-raad': [
    ansvarlig('specialomraaderne', 'sidsel'),
    lokalt('autisme'), lokalt('boern-og-unge'), lokalt('hjerneskade'), lokalt('holmstrupgaard'),
    lokalt('kommunikation-og-undervisning'), lokalt('kriminalitetstruede-unge'), lokalt('socialpsykiatri-voksne'), lokalt('udviklingshaemning-og-adhd'),
  ],
  'ordet-er-dit-landsplan': [ansvarlig('socialomraadet', 'camilla')],
  'peer-faellesskaber': [ansvarlig('socialpsykiatri-voksne', 'signe'), medvirkende('udviklingshaemning-og-adhd', 'ole')],
  misbrug: [ansvarlig('socialpsykiatri-voksne', 'signe'), ansvarlig('kriminalitetstruede-unge', 'jonas')],
  'senior-alle': [ansvarlig('socialomraadet', 'mads')],
  introduktionsstillinger: [lokalt('kommunikation-og-undervisning', 'morten'), lokalt('boern-og-unge', 'soeren'), lokalt('autisme', 'freja')],
  'fleksibel-arbejdstid': [ansvarlig('socialomraadet', 'henrik')],
  'hoejt-specialiseret': [ansvarlig('socialomraadet', 'nadia'), ansvarlig('videnscenter-nordlys'), medvirkende('cfk')],
  'internt-jobskifte': [ansvarlig('omraadechefer')],
  'kompetencer-paa-tvaers': [ansvarlig('kommunikation-og-undervisning', 'morten')],
};

export const ANSVAR: readonly Ansvarudkast[] = Object.entries(PARTS).flatMap(([slug, parts]) => buildAnsvar(keyOf(slug), parts));
