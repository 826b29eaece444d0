import type { HostPerson } from '../../host-config';
import { element } from '../dom/element';
import type { HostTexts } from '../host-texts';
import type { PickerRequest } from '../messages/people';
import { avatar } from './avatar';
import { modalButton, openModal } from './modal';

/** Teams' people picker; answers null when it is closed without a choice. */
export function pickPeople(texts: HostTexts, people: readonly HostPerson[], request: PickerRequest): Promise<readonly HostPerson[] | null> {
  return new Promise((resolve) => {
    let chosen: readonly HostPerson[] | null = null;
    const inputs = people.map((person) => ({
      person,
      input: element('input', { type: request.single ? 'radio' : 'checkbox', name: 'picked', value: person.objectId, checked: request.chosen.includes(person.objectId) }),
    }));
    const rows = inputs.map(({ person, input }) => element('label', { class: 'pick' }, [input, avatar(person.displayName), element('span', {}, [person.displayName])]));
    const dialog = openModal({
      title: request.title ?? texts.pickPeople,
      body: [filterField(texts, rows), element('div', { class: 'pick-list' }, rows)],
      buttons: [
        modalButton(texts.cancel, 'plain', () => dialog.close()),
        modalButton(texts.choose, 'primary', () => {
          chosen = inputs.filter(({ input }) => input.checked).map(({ person }) => person);
          dialog.close();
        }),
      ],
      onClose: () => resolve(chosen),
    });
  });
}

function filterField(texts: HostTexts, rows: readonly HTMLElement[]): HTMLElement {
  const field = element('input', { type: 'search', placeholder: texts.findPerson, 'aria-label': texts.findPerson });
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLocaleLowerCase('da');
    for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase('da').includes(wanted);
  });
  return field;
}
