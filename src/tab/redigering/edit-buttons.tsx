import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { useTranslation } from '../app/translation';
import { Spinner } from '../components/spinner';
import { useRedigeringStyles } from './redigering-styles';

interface EditButtonsProps {
  readonly saving: boolean;
  /** How many things are in the way of a save that was tried. */
  readonly faults: number;
  readonly onCancel: () => void;
}

/** A field that loses the focus may show its fault and push the button away before the finger is lifted: the click would be lost. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Save and cancel, how far the save is, and how many things are in the way. The button keeps the focus while it saves. */
export function EditButtons({ saving, faults, onCancel }: EditButtonsProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      <Button className={styles.button} type="submit" appearance="primary" onMouseDown={keepFocus} disabledFocusable={saving} {...(saving && { icon: <Spinner /> })}>
        {t(saving ? 'redigering.gemmer' : 'redigering.gem')}
      </Button>
      <Button className={styles.button} onMouseDown={keepFocus} onClick={onCancel} disabledFocusable={saving}>{t('redigering.annuller')}</Button>
      <span role="status">{faults > 0 && t('redigering.mangler', { antal: faults })}</span>
    </div>
  );
}
