import type { HostMail } from '../../host-config';
import type { ActivityStore } from '../activity/activity-store';
import { SHOWN_MAILS } from '../activity/activity-store';
import { element } from '../dom/element';
import { formatTime } from '../dom/format-time';
import { icon } from '../dom/icon';
import { keepFocus } from '../dom/keep-focus';
import type { HostSession } from '../host-session';
import { mailBody } from './mail-body';
import { modalButton, openModal } from './modal';
import type { Tool } from './tool';

/** The mail that went out, whoever the visitor is. `follow` answers whether a link was one into the app. */
export function mailMenu(session: HostSession, activity: ActivityStore, follow: (link: string) => boolean): Tool {
  const heading = element('h2');
  const list = element('ul', { class: 'entries' });
  const menu = element('div', { id: 'mail-menu', class: 'menu wide', popover: 'auto', role: 'dialog' }, [heading, list]);
  const count = element('span', { class: 'count quiet', 'aria-hidden': 'true' });
  const button = element('button', { type: 'button', class: 'icon-button counted', popovertarget: menu.id }, [icon('mail'), count]);
  menu.addEventListener('toggle', () => void activity.refresh());

  function open(mail: HostMail): void {
    menu.hidePopover();
    showMail(session, mail, follow);
  }

  function update(): void {
    const texts = session.texts();
    const { mail } = activity.current();
    heading.textContent = texts.mail;
    const counted = mail.length < SHOWN_MAILS ? String(mail.length) : `${SHOWN_MAILS}+`;
    count.textContent = mail.length === 0 ? '' : counted;
    menu.setAttribute('aria-label', texts.mail);
    button.setAttribute('aria-label', mail.length === 0 ? texts.mail : `${texts.mail}: ${counted}`);
    button.title = texts.mail;
    const rows = mail.map((one) => mailRow(session, one, () => open(one)));
    keepFocus(list, () => list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'nobody' }, [texts.mailEmpty])])));
  }

  update();
  return { element: element('div', {}, [button, menu]), update };
}

function when(session: HostSession, { sent }: HostMail): string {
  return formatTime(new Date(sent), { lang: session.state().lang, timeZone: session.config.timeZone });
}

function mailRow(session: HostSession, mail: HostMail, open: () => void): HTMLElement {
  return element('li', {}, [
    element('button', { type: 'button', class: 'entry', 'data-id': mail.id, onclick: open }, [
      element('span', { class: 'entry-text' }, [
        element('span', { class: 'entry-title' }, [mail.subject]),
        element('span', { class: 'entry-preview' }, [mail.to.join(', ')]),
        element('span', { class: 'entry-when' }, [when(session, mail)]),
      ]),
    ]),
  ]);
}

function showMail(session: HostSession, mail: HostMail, follow: (link: string) => boolean): void {
  const texts = session.texts();
  const dialog = openModal({
    title: mail.subject,
    className: 'mail',
    body: [
      element('dl', {}, [[texts.mailFrom, mail.from], [texts.mailTo, mail.to.join(', ')], [texts.mailSent, when(session, mail)]].flatMap(([name = '', value = '']) => [element('dt', {}, [name]), element('dd', {}, [value])])),
      mailBody(mail.body, (link) => {
        if (follow(link)) dialog.close();
        else window.open(link, '_blank', 'noopener');
      }),
    ],
    buttons: [modalButton(texts.close, 'primary', () => dialog.close())],
    onClose: () => undefined,
  });
}
