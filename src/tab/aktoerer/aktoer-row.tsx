import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Aktoer } from '../../domain/aktoer/aktoer';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeopleLine } from '../components/people-line';
import type { OneOpen } from '../vedligehold/use-one-open';
import { useToolStyles } from '../vedligehold/use-tool-styles';
import { planCounts } from './plan-counts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  about: { flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  left: { padding: `0 ${tokens.spacingHorizontalSNudge}`, border: '1px solid currentColor', borderRadius: tokens.borderRadiusCircular, color: tokens.colorPaletteYellowForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

export type AktoerPart = 'form' | 'slet';

/** One aktør: what it is, its years, its people, and how many plans it stands on. */
export function AktoerRow({ aktoer, list }: { readonly aktoer: Aktoer; readonly list: OneOpen<AktoerPart> }) {
  const shared = useToolStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const { navn, type, kaldes, personIds, stedfortraederIds, lederIds } = aktoer;
  const left = useLeftCount(aktoer);
  const antal = planCounts(useOverblik().ansvar).get(aktoer.id) ?? 0;
  return (
    <div className={styles.row}>
      <div className={styles.about}>
        <div className={styles.head}>
          <h2 className={styles.name}>{navn}</h2>
          <span className={styles.quiet}>{[t(`aktoertype.${type}`), useYears(aktoer), t('aktoerer.planer', { antal })].filter((part) => part !== null).join(' · ')}</span>
          {left > 0 && <strong className={styles.left}>{t('aktoerer.fratraadte', { antal: left })}</strong>}
        </div>
        <PeopleLine personIds={personIds} stedfortraederIds={stedfortraederIds} lederIds={lederIds} />
        {kaldes.length > 0 && <div className={styles.quiet}>{t('aktoerer.kaldes', { navne: kaldes.join(', ') })}</div>}
      </div>
      <div className={styles.buttons}>
        <Button {...list.marker('form', aktoer.id)} className={shared.tool} appearance="subtle" aria-label={t('aktoerer.ret', { navn })} disabled={list.open !== null} onClick={() => list.start('form', aktoer.id)}>{t('redigering.ret')}</Button>
        <Button {...list.marker('slet', aktoer.id)} className={shared.tool} appearance="subtle" aria-label={t('aktoerer.slet-navn', { navn })} disabled={list.open !== null} onClick={() => list.start('slet', aktoer.id)}>{t('aktoerer.slet')}</Button>
      </div>
    </div>
  );
}

function useLeftCount({ personIds, stedfortraederIds, lederIds }: Aktoer): number {
  const { personer } = useOverblikIndex();
  return new Set([...personIds, ...stedfortraederIds, ...lederIds].filter((id) => personer.get(id)?.aktiv === false)).size;
}

/** The years it existed in, or null: always. */
function useYears({ fraAar, tilAar }: Aktoer): string | null {
  const { t } = useTranslation();
  if (fraAar !== null && tilAar !== null) return t('aktoerer.aar', { fra: fraAar, til: tilAar });
  if (fraAar !== null) return t('aktoerer.fra-aar', { fra: fraAar });
  return tilAar === null ? null : t('aktoerer.til-aar', { til: tilAar });
}
