import type { KeyboardEvent } from 'react';

/** Marks a card of the list. */
export const CARD = { 'data-card': true } as const;
/** Marks what takes the focus when the arrow keys come to a card. */
export const NEXT_FOCUS = { 'data-next-focus': true } as const;

/** Arrow down and up go from card to card, to the quickest answer; Tab goes on as always. */
export function goToNextCard(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const card = event.target instanceof Element ? event.target.closest('[data-card]') : null;
  if (step === 0 || card === null) return;
  const cards = [...event.currentTarget.querySelectorAll('[data-card]')];
  const goal = cards[cards.indexOf(card) + step];
  const next = goal?.querySelector<HTMLElement>('[data-next-focus]') ?? goal?.querySelector<HTMLElement>('a');
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}
