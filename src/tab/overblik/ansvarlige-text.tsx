import { ansvarligeOf } from '../../domain/overblik/ansvarlige-of';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useOnTheirWay } from '../app/use-whole';
import { HiddenText } from '../components/hidden-text';

/** Who answers for a plan; many specialområder as a number, their names in the title and for those who listen. */
export function AnsvarligeText({ handleplanId }: { readonly handleplanId: number }) {
  const { t } = useTranslation();
  const onTheirWay = useOnTheirWay();
  const { navne, specialomraader } = ansvarligeOf(handleplanId, useOverblikIndex());
  const named = navne.join(', ');
  if (specialomraader.length === 0) return named === '' ? t(onTheirWay ? 'status.paa-vej' : 'handleplan.ingen-ansvarlig') : named;
  const all = specialomraader.join(', ');
  const antal = specialomraader.length;
  return <span title={all}>{named === '' ? t('ansvarlige.specialomraader', { antal }) : t('ansvarlige.og-specialomraader', { navne: named, antal })}<HiddenText>: {all}</HiddenText></span>;
}
