import type { ActivityStore } from '../activity/activity-store';
import { element } from '../dom/element';
import { formatTime } from '../dom/format-time';
import { icon } from '../dom/icon';
import type { HostSession } from '../host-session';
import type { Tool } from './tool';

const HOUR = 3600;
const STEPS = [['hour', HOUR], ['day', 24 * HOUR], ['week', 7 * 24 * HOUR]] as const;

/** The clock of the embedded Microsoft 365, and buttons that move it on. It never goes back. */
export function clockMenu(session: HostSession, activity: ActivityStore): Tool {
  const time = element('span', { class: 'clock-time' });
  const heading = element('h2');
  const shown = element('p', { class: 'clock-now', role: 'status' });
  const hint = element('p', { class: 'menu-hint' });
  const steps = STEPS.map(([name, seconds]) => ({ name, button: element('button', { type: 'button', class: 'plain', 'data-advance': String(seconds), onclick: () => void activity.advance(seconds) }) }));
  const menu = element('div', { id: 'clock-menu', class: 'menu', popover: 'auto', role: 'dialog' }, [heading, shown, element('div', { class: 'clock-steps' }, steps.map(({ button }) => button)), hint]);
  const button = element('button', { type: 'button', class: 'icon-button clock', popovertarget: menu.id }, [icon('clock'), time]);

  function update(): void {
    const texts = session.texts();
    const { now } = activity.current();
    const text = now === null ? '' : formatTime(now, { lang: session.state().lang, timeZone: session.config.timeZone });
    time.textContent = text;
    shown.textContent = text;
    heading.textContent = texts.clock;
    hint.textContent = texts.clockHint;
    for (const { name, button: step } of steps) step.textContent = texts.clockSteps[name];
    menu.setAttribute('aria-label', texts.clock);
    button.setAttribute('aria-label', `${texts.clock} ${text}`);
    button.title = texts.clock;
  }

  update();
  return { element: element('div', {}, [button, menu]), update };
}
