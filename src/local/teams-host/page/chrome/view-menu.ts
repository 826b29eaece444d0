import { element } from '../dom/element';
import { icon } from '../dom/icon';
import type { HostState } from '../host-state';
import { FAULTS, LANGUAGES, THEMES, WIDTHS } from '../host-state';
import type { HostTexts } from '../host-texts';

export interface ViewMenuOptions {
  readonly texts: HostTexts;
  readonly state: HostState;
  readonly change: (change: Partial<HostState>) => void;
}

/** Theme, language, width, and the faults of sign-in that the visitor may try. */
export function viewMenu({ texts, state, change }: ViewMenuOptions): HTMLElement {
  const popover = element('div', { id: 'view-menu', class: 'menu', popover: 'auto', role: 'dialog', 'aria-label': texts.view }, [
    choices('theme', texts.theme, THEMES, state.theme, (theme) => texts.themes[theme], (theme) => change({ theme })),
    choices('lang', texts.language, LANGUAGES, state.lang, (lang) => (lang === 'da' ? 'Dansk' : 'English'), (lang) => change({ lang })),
    choices('width', texts.width, WIDTHS, state.width, (width) => texts.widths[width], (width) => change({ width })),
    choices('fault', texts.signIn, FAULTS, state.fault, (fault) => texts.faults[fault], (fault) => change({ fault })),
    tokenLifetime(texts, state.tokenSeconds, (tokenSeconds) => change({ tokenSeconds })),
  ]);
  const button = element('button', { type: 'button', class: 'icon-button', popovertarget: popover.id, 'aria-label': texts.view, title: texts.view });
  button.append(icon('settings'));
  return element('div', {}, [button, popover]);
}

function choices<T extends string>(name: string, legend: string, all: readonly T[], chosen: T, label: (value: T) => string, choose: (value: T) => void): HTMLElement {
  const options = all.map((value) => {
    const radio = element('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => choose(value) });
    return element('label', {}, [radio, element('span', {}, [label(value)])]);
  });
  return element('fieldset', { class: 'choices' }, [element('legend', {}, [legend]), element('div', { class: 'choice-row' }, options)]);
}

function tokenLifetime(texts: HostTexts, seconds: number | null, choose: (seconds: number | null) => void): HTMLElement {
  const field = element('input', { type: 'number', min: '1', name: 'tokenSeconds', value: seconds === null ? '' : String(seconds) });
  field.addEventListener('change', () => choose(field.value === '' || Number(field.value) < 1 ? null : Math.round(Number(field.value))));
  return element('label', { class: 'lifetime' }, [texts.tokenSeconds, field, element('small', {}, [texts.tokenSecondsHint])]);
}
