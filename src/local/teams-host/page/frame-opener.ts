import type { HostPlace } from '../host-config';
import { askInModal } from './chrome/modal';
import { pickPeople } from './chrome/people-picker';
import type { CallRecord } from './frame-channel';
import type { FrameShell } from './frame-shell';
import { openFrameShell } from './frame-shell';
import type { HostSession } from './host-session';
import type { FrameContext } from './messages/initialize';
import { meetingMessages } from './messages/meeting';
import type { MessageFamily } from './messages/message-family';
import type { NestedAuthHost } from './messages/nested-app-auth';
import { nestedAppAuthMessages } from './messages/nested-app-auth';
import type { PagesHost } from './messages/pages';
import { pagesMessages } from './messages/pages';
import { peopleMessages } from './messages/people';
import { createSignInDesk } from './sign-in-desk';
import { openTabFrame } from './tab-frame';
import { requestToken } from './token-client';

export interface FrameRequest {
  readonly frameContext: FrameContext;
  readonly place: HostPlace;
  readonly address: string;
  /** Families that only this page has. */
  readonly families: readonly MessageFamily[];
}

export type FrameOpener = (request: FrameRequest) => FrameShell;

/** Answers how to open a page of the app: with everything a page may ask of this host. */
export function createFrameOpener(session: HostSession, links: PagesHost, record: (record: CallRecord) => void): FrameOpener {
  const { config } = session;
  const desk = createDesk(session);
  return ({ frameContext, place, address, families }) => openFrameShell({
    texts: session.texts(),
    appName: config.appName,
    showLoadingIndicator: config.showLoadingIndicator,
    limitSeconds: config.loadingLimitSeconds,
    address,
    validDomains: config.validDomains,
    open: (onLife) => openTabFrame({
      address,
      title: config.appName,
      situation: () => session.situation(frameContext, place),
      families: [...commonFamilies(session, desk, links), ...families],
      onLife,
      record,
    }),
  });
}

function commonFamilies(session: HostSession, desk: NestedAuthHost, links: PagesHost): readonly MessageFamily[] {
  return [
    nestedAppAuthMessages(desk),
    peopleMessages((request) => pickPeople(session.texts(), session.config.people, request)),
    meetingMessages(),
    pagesMessages(links),
  ];
}

function createDesk(session: HostSession): NestedAuthHost {
  return createSignInDesk({
    tenantId: session.config.tenantId,
    person: session.person,
    fault: () => session.state().fault,
    tokenSeconds: () => session.state().tokenSeconds,
    confirm: () => confirmSignIn(session),
    requestToken,
  });
}

function confirmSignIn(session: HostSession): Promise<boolean> {
  const texts = session.texts();
  return askInModal(texts, { title: texts.signInTitle(session.config.appName), text: texts.signInText(session.person().displayName), go: texts.signInGo });
}
