import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TabChoice, TabSetUp } from '../../teams/configure-tab';
import { readSiteAddress } from '../app/site-address';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '560px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

export interface SetUpPageProps {
  readonly sharePointOrigins: readonly string[];
  /** The site that the address or the channel suggests; empty for none. */
  readonly suggestion: string;
  /** The page's own address; the tab's is made from it. */
  readonly pageUrl: string;
  /** Hands the choice to Teams: src/teams' `configureTab`. */
  readonly configure: (choose: () => Promise<TabChoice>, refusalText: string) => TabSetUp;
}

/** The address of a tab that shows a site. */
export function tabUrl(pageUrl: string, siteUrl: string): string {
  const url = new URL(pageUrl);
  url.search = '';
  url.hash = '';
  url.searchParams.set('site', siteUrl);
  return url.href;
}

/** Chooses the site for a tab in a channel or a meeting; Teams' own button saves. */
export function SetUpPage({ sharePointOrigins, suggestion, pageUrl, configure }: SetUpPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [address, setAddress] = useState(suggestion);
  const site = readSiteAddress(address, sharePointOrigins);
  const siteUrl = site.ok ? site.siteUrl : null;
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
  const message = site.ok ? t('opsaetning.klar') : t(`opsaetning.${site.fault}`, { origins: sharePointOrigins.join(', ') });
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{t('opsaetning.titel')}</h1>
      <p className={styles.text}>{t('opsaetning.forklaring')}</p>
      <Field label={t('opsaetning.felt')} hint={t('opsaetning.eksempel', { eksempel: `${sharePointOrigins[0] ?? ''}/sites/strategi` })} validationMessage={message} validationState={site.ok ? 'success' : 'none'}>
        <Input type="url" value={address} onChange={(_, data) => setAddress(data.value)} />
      </Field>
    </div>
  );
}

function choiceOf(siteUrl: string | null, pageUrl: string, name: string): Promise<TabChoice> {
  if (siteUrl === null) return Promise.reject(new Error('No site has been chosen'));
  const url = tabUrl(pageUrl, siteUrl);
  return Promise.resolve({ pageId: 'alle', name, contentUrl: url, websiteUrl: url });
}
