import { Checkbox } from '@fluentui/react-components';
import { useTranslation } from '../app/translation';
import { CheckboxGruppe } from '../paamindelser/checkbox-gruppe';
import type { Feltfejl } from '../redigering/feltfejl';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import type { Omraadevalg } from './plans-under';

interface OmraadeCheckboxesProps {
  readonly label: string;
  readonly chosen: readonly number[];
  readonly omraader: readonly Omraadevalg[];
  readonly onChange: (chosen: readonly number[]) => void;
  readonly fault: Feltfejl | undefined;
}

const INDENT_PX = 24;

/** Which Omraader a round is about, each with what stands below it and how many handleplaner that is. */
export function OmraadeCheckboxes({ label, chosen, omraader, onChange, fault }: OmraadeCheckboxesProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  return (
    <CheckboxGruppe name="omraadeIds" label={label} fault={fault}>
      {omraader.map(({ id, navn, depth, handleplanIds }) => (
        <div key={id} style={{ paddingLeft: depth * INDENT_PX }}>
          <Checkbox className={styles.checkbox} checked={chosen.includes(id)} label={`${navn} (${t('rundeform.antal-planer', { antal: handleplanIds.length })})`} onChange={(_, data) => onChange(data.checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))} />
        </div>
      ))}
    </CheckboxGruppe>
  );
}
