import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ServiceErrorKind } from '../../domain/service-error';
import type { TabChoice, TabSetUp } from '../../teams/configure-tab';
import type { Translate } from '../../texts/translate';
import { readSiteAddress } from '../app/site-address';
import { useTranslation } from '../app/translation';
import { framedUrl, tabUrl } from './tab-url';
import { type SiteCheck, useSiteCheck } from './use-site-check';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '560px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** What a site without the strategy's lists answers. */
const NO_LISTS: readonly ServiceErrorKind[] = ['list-missing', 'column-missing'];

export interface SetUpPageProps {
  readonly sharePointOrigins: readonly string[];
  /** The site that the address or the channel suggests; empty for none. */
  readonly suggestion: string;
  /** The page's own address; the tab's is made from it. */
  readonly pageUrl: string;
  /** Asks the site whether its lists are there; rejects with a ServiceError. */
  readonly check: (siteUrl: string) => Promise<unknown>;
  /** Hands the choice to Teams: src/teams' `configureTab`. */
  readonly configure: (choose: () => Promise<TabChoice>, refusalText: string) => TabSetUp;
}

/** Chooses the site for a tab in a channel or a meeting; Teams' own button saves. */
export function SetUpPage({ sharePointOrigins, suggestion, pageUrl, check, configure }: SetUpPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [address, setAddress] = useState(suggestion);
  const site = readSiteAddress(address, sharePointOrigins);
  const checked = useSiteCheck(site.ok ? site.siteUrl : null, check);
  const siteUrl = site.ok && maySave(checked) ? site.siteUrl : null;
  const chosen = useRef(siteUrl);
  const setUp = useRef<TabSetUp | null>(null);
  useEffect(() => {
    chosen.current = siteUrl;
    setUp.current?.setValid(siteUrl !== null);
  }, [siteUrl]);
  useEffect(() => {
    setUp.current = configure(() => choiceOf(chosen.current, pageUrl, t('app.navn')), t('opsaetning.afvist'));
    setUp.current.setValid(chosen.current !== null);
  }, [configure, pageUrl, t]);
  const message = site.ok ? checkText(checked, t) : t(`opsaetning.${site.fault}`, { origins: sharePointOrigins.join(', ') });
  const example = suggestion === '' ? `${sharePointOrigins[0] ?? ''}/sites/strategi` : suggestion;
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{t('opsaetning.titel')}</h1>
      <p className={styles.text}>{t('opsaetning.forklaring')}</p>
      <Field label={t('opsaetning.felt')} hint={t('opsaetning.eksempel', { eksempel: example })} validationMessage={message} validationState={site.ok ? stateOf(checked) : 'none'}>
        <Input type="url" value={address} onChange={(_, data) => setAddress(data.value)} />
      </Field>
    </div>
  );
}

/** Lists that are not there would make an empty tab; where we could only not ask, the person knows better than we do. */
function maySave(checked: SiteCheck): boolean {
  return checked.phase === 'found' || (checked.phase === 'failed' && !NO_LISTS.includes(checked.error.kind));
}

function stateOf({ phase }: SiteCheck): 'none' | 'success' | 'warning' {
  if (phase === 'asking') return 'none';
  return phase === 'found' ? 'success' : 'warning';
}

function checkText(checked: SiteCheck, t: Translate): string {
  if (checked.phase !== 'failed') return t(checked.phase === 'found' ? 'opsaetning.klar' : 'opsaetning.ser-efter');
  if (NO_LISTS.includes(checked.error.kind)) return t('opsaetning.ingen-lister');
  return `${t(`fejl.${checked.error.kind}`)} ${t('opsaetning.ikke-set-efter')}`;
}

function choiceOf(siteUrl: string | null, pageUrl: string, name: string): Promise<TabChoice> {
  if (siteUrl === null) return Promise.reject(new Error('No site has been chosen'));
  return Promise.resolve({ pageId: 'alle', name, contentUrl: framedUrl(pageUrl, siteUrl), websiteUrl: tabUrl(pageUrl, siteUrl) });
}
