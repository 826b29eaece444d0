import type { HostPerson } from '../../host-config';
import { element } from '../dom/element';
import type { HostTexts } from '../host-texts';
import { avatar } from './avatar';

export interface PersonMenuOptions {
  readonly texts: HostTexts;
  readonly people: readonly HostPerson[];
  readonly current: HostPerson;
  readonly choose: (upn: string) => void;
}

/** Who the visitor is, and the list of people they may become. */
export function personMenu(options: PersonMenuOptions): HTMLElement {
  const { texts, people, current } = options;
  const list = element('ul', { class: 'people' });
  const filter = element('input', { type: 'search', placeholder: texts.findPerson, 'aria-label': texts.findPerson });
  const popover = element('div', { id: 'person-menu', class: 'menu', popover: 'auto', role: 'dialog', 'aria-label': texts.changePerson }, [
    element('h2', {}, [texts.changePerson]),
    filter,
    list,
  ]);
  const fill = (): void => list.replaceChildren(...personRows(options, filter.value, () => popover.hidePopover()));
  filter.addEventListener('input', fill);
  popover.addEventListener('toggle', () => {
    if (!popover.matches(':popover-open')) return;
    filter.value = '';
    fill();
    if (people.length > 1) filter.focus();
  });
  const button = element('button', { type: 'button', class: 'me', popovertarget: popover.id, 'aria-label': `${texts.youAre} ${current.displayName}. ${texts.changePerson}` }, [
    element('span', { class: 'me-name' }, [current.displayName]),
    avatar(current.displayName),
  ]);
  return element('div', {}, [button, popover]);
}

function personRows({ texts, people, current, choose }: PersonMenuOptions, typed: string, close: () => void): HTMLElement[] {
  const wanted = typed.trim().toLocaleLowerCase('da');
  const found = people.filter(({ displayName, jobTitle }) => `${displayName} ${jobTitle ?? ''}`.toLocaleLowerCase('da').includes(wanted));
  if (found.length === 0) return [element('li', { class: 'nobody' }, [texts.nobodyFound])];
  return found.map((person) => personRow(person, person.upn === current.upn, () => {
    close();
    choose(person.upn);
  }));
}

function personRow(person: HostPerson, isCurrent: boolean, choose: () => void): HTMLElement {
  const button = element('button', { type: 'button', 'data-upn': person.upn, 'aria-current': isCurrent ? 'true' : 'false', onclick: choose }, [
    avatar(person.displayName),
    element('span', { class: 'person' }, [
      element('span', {}, [person.displayName]),
      element('span', { class: 'person-title' }, [person.jobTitle ?? person.upn]),
    ]),
  ]);
  return element('li', {}, [button]);
}
