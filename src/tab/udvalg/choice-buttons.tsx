import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ToggleButton } from '../components/toggle-button';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
});

export interface Choice<Code> {
  readonly code: Code;
  readonly label: string;
}

/** Wishes beside each other, each on or off; none of them asks for nothing. */
export function ChoiceButtons<Code extends string>({ label, choices, chosen, onChange }: { readonly label: string; readonly choices: readonly Choice<Code>[]; readonly chosen: readonly Code[]; readonly onChange: (chosen: readonly Code[]) => void }) {
  const styles = useStyles();
  const labelId = useId();
  const toggle = (code: Code) => onChange(choices.map((choice) => choice.code).filter((other) => (other === code) !== chosen.includes(other)));
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <span id={labelId}>{label}</span>
      <div className={styles.buttons}>
        {choices.map((choice) => <ToggleButton key={choice.code} pressed={chosen.includes(choice.code)} onToggle={() => toggle(choice.code)}>{choice.label}</ToggleButton>)}
      </div>
    </div>
  );
}
