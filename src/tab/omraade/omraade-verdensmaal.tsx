import { makeStyles, tokens } from '@fluentui/react-components';
import { omraadePath } from '../../domain/overblik/omraade-path';
import type { Omraade } from '../../domain/strategi/omraade';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { OmraadeLink } from '../components/omraade-link';
import { PanelSection } from '../handleplan/panel-section';
import { MaalList } from '../verdensmaal/maal-list';

const useStyles = makeStyles({
  from: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The verdensmål an Omraade serves: its own, and those of the areas it lies in. Nothing without any. */
export function OmraadeVerdensmaal({ omraade }: { readonly omraade: Omraade }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const serving = omraadePath(omraade.id, useOverblikIndex()).filter(({ verdensmaal }) => verdensmaal.length > 0).reverse();
  if (serving.length === 0) return null;
  return (
    <PanelSection title={t('omraadepanel.verdensmaal')}>
      {serving.map((from) => (
        <div key={from.id}>
          {from.id !== omraade.id && <div className={styles.from}>{t('omraadepanel.verdensmaal.arvet')} <OmraadeLink omraade={from} /></div>}
          <MaalList koder={from.verdensmaal} />
        </div>
      ))}
    </PanelSection>
  );
}
