import { element } from '../dom/element';

const COLOURS = 8;

function colourOf(name: string): number {
  return Array.from(name, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % COLOURS;
}

/** A round picture with initials. */
export function avatar(name: string): HTMLElement {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const initials = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.at(0) ?? '').join('');
  return element('span', { class: `avatar colour-${colourOf(name)}`, 'aria-hidden': 'true' }, [initials.toUpperCase()]);
}
