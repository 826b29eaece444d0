import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useMemo, useRef, useState } from 'react';
import type { Aktoer } from '../../domain/aktoer/aktoer';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { FirstOf } from '../components/first-of';
import { OnceOpened } from '../redigering/once-opened';
import { PageTitle } from '../vedligehold/page-title';
import { type OneOpen, useOneOpen } from '../vedligehold/use-one-open';
import { VedligeholdFrame } from '../vedligehold/vedligehold-frame';
import { AktoerForm } from './aktoer-form';
import { AktoerRow, type AktoerPart } from './aktoer-row';
import { DeleteAktoer } from './delete-aktoer';
import { findAktoerer } from './find-aktoerer';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`, margin: `${tokens.spacingVerticalL} 0` },
  search: { width: '280px', maxWidth: '100%' },
  list: { maxWidth: '1100px', margin: 0, padding: 0, listStyle: 'none', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  form: { maxWidth: '1100px', marginBottom: tokens.spacingVerticalL },
  question: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** Aktører that stand there at first: one may have forty people. */
const AT_ONCE = 40;

/** All aktører with their people: made, edited, ended and deleted here. */
export function AktoererPage() {
  const { t } = useTranslation();
  return <VedligeholdFrame title={t('nav.aktoerer')}><Aktoerer /></VedligeholdFrame>;
}

function Aktoerer() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { aktoerer } = useOverblik();
  const [query, setQuery] = useState('');
  const rootRef = useRef<HTMLDivElement>(null);
  const list = useOneOpen<AktoerPart>(rootRef);
  const index = useOverblikIndex();
  const found = useMemo(() => findAktoerer(index, query), [index, query]);
  return (
    <div ref={rootRef}>
      <PageTitle title={t('nav.aktoerer')}>{t('aktoerer.indledning')}</PageTitle>
      <div className={styles.bar}>
        <SearchBox className={styles.search} aria-label={t('aktoerer.soeg')} placeholder={t('aktoerer.soeg')} value={query} onChange={(_, data) => setQuery(data.value)} />
        <Button {...list.marker('form', null)} appearance="primary" icon={<AddRegular />} disabled={list.open !== null} onClick={() => list.start('form', null)}>{t('aktoerer.ny')}</Button>
        <span role="status">{list.besked !== '' ? list.besked : t('aktoerer.antal', { antal: found.length })}</span>
      </div>
      {list.isOpen('form', null) && <div className={styles.form}><AktoerForm aaben={null} level={2} onSaved={list.done} onCancel={list.cancel} /></div>}
      {found.length === 0
        ? <EmptyState title={t(aktoerer.length === 0 ? 'aktoerer.tom' : 'aktoerer.ingen-fundet')}>{t(aktoerer.length === 0 ? 'aktoerer.tom.raad' : 'aktoerer.ingen-fundet.raad')}</EmptyState>
        : <FirstOf items={found} atOnce={AT_ONCE} upTo={found.findIndex(({ id }) => id === list.open?.id)}>{(shown) => <ul className={styles.list}>{shown.map((aktoer) => <li key={aktoer.id} className={styles.item}><AktoerItem aktoer={aktoer} list={list} /></li>)}</ul>}</FirstOf>}
    </div>
  );
}

function AktoerItem({ aktoer, list }: { readonly aktoer: Aktoer; readonly list: OneOpen<AktoerPart> }) {
  const styles = useStyles();
  if (list.isOpen('form', aktoer.id)) {
    return <OnceOpened type="aktoer" id={aktoer.id} onCancel={list.cancel}>{(aaben) => <AktoerForm aaben={aaben} level={2} onSaved={list.done} onCancel={list.cancel} />}</OnceOpened>;
  }
  return (
    <>
      <AktoerRow aktoer={aktoer} list={list} />
      {list.isOpen('slet', aktoer.id) && <div className={styles.question}><DeleteAktoer aktoer={aktoer} onDeleted={list.done} onCancel={list.cancel} /></div>}
    </>
  );
}
