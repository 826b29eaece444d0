/** A move of the active cell; `start` and `slut` are the first and last row or column. */
export interface Flytning {
  readonly raekke: number | 'start' | 'slut';
  readonly kolonne: number | 'start' | 'slut';
}

/** What a key asks of the grid. */
export type Handling =
  | { readonly type: 'flyt'; readonly til: Flytning; readonly udvid: boolean }
  /** `tekst` null: go on with what stands in the cell. */
  | { readonly type: 'rediger'; readonly tekst: string | null }
  | { readonly type: 'slet' | 'fortryd' | 'gentag' | 'fyld-ned' | 'vaelg-alt' | 'saml' | 'gem' };

export type Tast = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** So many rows does PageDown go. */
const PAGE = 10;

const MOVES: Readonly<Record<string, Flytning>> = {
  ArrowUp: { raekke: -1, kolonne: 0 },
  ArrowDown: { raekke: 1, kolonne: 0 },
  ArrowLeft: { raekke: 0, kolonne: -1 },
  ArrowRight: { raekke: 0, kolonne: 1 },
  PageUp: { raekke: -PAGE, kolonne: 0 },
  PageDown: { raekke: PAGE, kolonne: 0 },
  Home: { raekke: 0, kolonne: 'start' },
  End: { raekke: 0, kolonne: 'slut' },
};

/** With Ctrl, as far as it goes. */
const FAR: Readonly<Record<string, Flytning>> = {
  ArrowUp: { raekke: 'start', kolonne: 0 },
  ArrowDown: { raekke: 'slut', kolonne: 0 },
  ArrowLeft: { raekke: 0, kolonne: 'start' },
  ArrowRight: { raekke: 0, kolonne: 'slut' },
  Home: { raekke: 'start', kolonne: 'start' },
  End: { raekke: 'slut', kolonne: 'slut' },
};

const COMMANDS: Readonly<Record<string, Handling>> = { z: { type: 'fortryd' }, y: { type: 'gentag' }, d: { type: 'fyld-ned' }, a: { type: 'vaelg-alt' }, s: { type: 'gem' } };

const PLAIN: Readonly<Record<string, Handling>> = {
  Enter: { type: 'rediger', tekst: null },
  F2: { type: 'rediger', tekst: null },
  Delete: { type: 'slet' },
  Backspace: { type: 'slet' },
  Escape: { type: 'saml' },
};

/** What a key in a cell that is not being written in means, by the grid pattern of WAI-ARIA; null: nothing to the grid. */
export function handlingOf(tast: Tast): Handling | null {
  const command = tast.ctrlKey || tast.metaKey;
  if (tast.altKey) return isTyped(tast) ? { type: 'rediger', tekst: tast.key } : null;
  if (command) return commandOf(tast);
  const move = MOVES[tast.key];
  if (move !== undefined) return { type: 'flyt', til: move, udvid: tast.shiftKey };
  return PLAIN[tast.key] ?? (isTyped(tast) ? { type: 'rediger', tekst: tast.key } : null);
}

function commandOf({ key, shiftKey }: Tast): Handling | null {
  const far = FAR[key];
  if (far !== undefined) return { type: 'flyt', til: far, udvid: shiftKey };
  if (shiftKey && key.toLowerCase() === 'z') return { type: 'gentag' };
  return COMMANDS[key.toLowerCase()] ?? null;
}

/** One character, not the name of a key. AltGr comes as Ctrl and Alt together and types too. */
function isTyped({ key, ctrlKey, altKey }: Tast): boolean {
  return /^.$/u.test(key) && (!altKey || ctrlKey);
}
