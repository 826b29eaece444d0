import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Mangel } from '../../domain/uden-ansvarlig/find-uden-ansvarlig';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex, useOverblikStore } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { AktoerForm } from '../aktoerer/aktoer-form';
import { AnsvarForm } from '../handleplan/edit/ansvar-form';
import { OnceOpened } from '../redigering/once-opened';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import type { OneOpen } from '../vedligehold/use-one-open';
import { useToolStyles } from '../vedligehold/use-tool-styles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  words: { flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' },
});

/** `aktoer`: the people of an aktør are chosen; `ansvar`: those named on one plan. Ids are of the Ansvar. */
export type MangelPart = 'aktoer' | 'ansvar';

interface MangelLineProps {
  readonly handleplan: Handleplan;
  readonly mangel: Mangel;
  readonly list: OneOpen<string>;
}

/** Why a part of a plan has nobody, and the remedy in its place: other people on the plan, or behind the aktør. */
export function MangelLine({ handleplan, mangel, list }: MangelLineProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { grund, ansvarId, aktoerId } = mangel;
  const part = partName(mangel);
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.words}>{useReason(mangel)}{(ansvarId === null || aktoerId === null || grund === 'aktoer-ophoert') && ` ${t('mangel.raad')}`}</span>
        {part !== null && <Remedy mangel={mangel} part={part} handleplanId={handleplan.id} list={list} />}
      </div>
      {part !== null && list.isOpen(part, handleplan.id) && <OpenRemedy handleplan={handleplan} mangel={mangel} list={list} />}
    </div>
  );
}

/** What is open for a lack, by name; null where only the plan itself can be mended. */
function partName({ grund, ansvarId, aktoerId, navngivet }: Mangel): string | null {
  if (ansvarId === null || aktoerId === null || grund === 'aktoer-ophoert') return null;
  const part: MangelPart = navngivet ? 'ansvar' : 'aktoer';
  return `${part}-${ansvarId}-${aktoerId}`;
}

function useReason({ grund, aktoerId, personIds }: Mangel): string {
  const { t } = useTranslation();
  const { aktoerer, personer } = useOverblikIndex();
  const names = personIds.map((id) => personer.get(id)?.navn ?? '').map((navn) => (navn === '' ? t('person.ukendt') : navn));
  return t(`mangel.${grund}`, { aktoer: aktoerer.get(aktoerId ?? 0)?.navn ?? t('uden-ansvarlig.aktoer-ukendt'), personer: names.join(', ') });
}

interface RemedyProps {
  readonly mangel: Mangel;
  readonly part: string;
  readonly handleplanId: number;
  readonly list: OneOpen<string>;
}

function Remedy({ mangel, part, handleplanId, list }: RemedyProps) {
  const shared = useToolStyles();
  const { t } = useTranslation();
  const aktoer = useOverblikIndex().aktoerer.get(mangel.aktoerId ?? 0)?.navn ?? t('uden-ansvarlig.aktoer-ukendt');
  const label = mangel.navngivet ? t('uden-ansvarlig.vaelg-paa-plan') : t('uden-ansvarlig.vaelg-paa-aktoer', { aktoer });
  return <Button {...list.marker(part, handleplanId)} className={shared.tool} size="small" disabled={list.open !== null} onClick={() => list.start(part, handleplanId)}>{label}</Button>;
}

function OpenRemedy({ handleplan, mangel: { ansvarId, aktoerId, navngivet }, list }: MangelLineProps) {
  const shared = useRedigeringStyles();
  const { t } = useTranslation();
  const store = useOverblikStore();
  const navn = useOverblikIndex().aktoerer.get(aktoerId ?? 0)?.navn ?? t('uden-ansvarlig.aktoer-ukendt');
  const saved = (besked: string) => {
    void store.refresh();
    list.done(besked);
  };
  if (navngivet && ansvarId !== null) return <OnceOpened type="ansvar" id={ansvarId} onCancel={list.cancel}>{(aaben) => <AnsvarForm handleplan={handleplan} aaben={aaben} onSaved={saved} onCancel={list.cancel} />}</OnceOpened>;
  if (aktoerId === null) return null;
  return (
    <>
      <p className={shared.about}>{t('uden-ansvarlig.gaelder-alle', { aktoer: navn })}</p>
      <OnceOpened type="aktoer" id={aktoerId} onCancel={list.cancel}>{(aaben) => <AktoerForm aaben={aaben} level={4} onSaved={list.done} onCancel={list.cancel} />}</OnceOpened>
    </>
  );
}
