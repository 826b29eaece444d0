import { useCallback } from 'react';
import { useOverblik } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import type { Feltfejl } from '../../redigering/feltfejl';
import { findByWords, type Fundet } from '../../redigering/find-by-words';
import { SoegFelt } from '../../redigering/soeg-felt';
import { maalName, maalValg } from './maal-name';
import type { Maal } from './relation-rules';

interface MaalFeltProps {
  /** The plan itself, which cannot be pointed at. */
  readonly handleplanId: number;
  readonly value: Maal | null;
  readonly onChange: (maal: Maal | null) => void;
  readonly fault: Feltfejl | undefined;
}

/** A search over every plan and Omraade. */
export function MaalFelt({ handleplanId, value, onChange, fault }: MaalFeltProps) {
  const { t } = useTranslation();
  const overblik = useOverblik();
  const find = useCallback((typed: string) => findByWords(maalValg(overblik), typed)
    .filter(({ slags, id }) => slags !== 'handleplan' || id !== handleplanId)
    .map(({ slags, id, navn, strategi }): Fundet<Maal> => ({ key: `${slags}-${id}`, value: { slags, id }, navn, om: `${t(`planform.maal.${slags}`)} · ${strategi}` })), [overblik, handleplanId, t]);
  return <SoegFelt name="maal" label={t('felt.maal')} hint={t('planform.maal.hint')} required chosen={maalName(value, overblik) ?? ''} find={find} fault={fault} onChange={onChange} />;
}
