import type { Language } from '../host-state';

export interface TimePlace {
  readonly lang: Language;
  /** IANA name. */
  readonly timeZone: string;
}

/** `man. 2. mar. 2026 09.00`. */
export function formatTime(time: Date, { lang, timeZone }: TimePlace): string {
  const locale = lang === 'da' ? 'da-DK' : 'en-GB';
  const day = time.toLocaleDateString(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${day} ${time.toLocaleTimeString(locale, { timeZone, hour: '2-digit', minute: '2-digit' })}`;
}
