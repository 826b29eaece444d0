import type { Handleplan } from '../../domain/strategi/handleplan';
import { useTranslation } from '../app/translation';
import { FaseBadge } from '../components/fase-badge';
import { Fact } from './fact';

/** What the strategy marks a plan with, each mark with a few words on what it means: who meets "Udpeget" for the first time need not ask. */
export function MarkFacts({ handleplan: { fase, tilsagn, relevantForMed } }: { readonly handleplan: Pick<Handleplan, 'fase' | 'tilsagn' | 'relevantForMed'> }) {
  const { t } = useTranslation();
  return (
    <>
      {fase !== null && <Fact term={t('filter.fase')}><FaseBadge fase={fase} /></Fact>}
      {tilsagn !== null && <Fact term={t(`tilsagn.${tilsagn}`)}>{t(`tilsagn.${tilsagn}.om`)}</Fact>}
      {relevantForMed && <Fact term={t('handleplan.med')}>{t('handleplan.med.om')}</Fact>}
    </>
  );
}
