import type { ReactNode } from 'react';
import type { Trin } from '../../domain/status/trin';

const RING = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** A pie from twelve o'clock, filled by a share between 0 and 1. */
function pie(share: number): ReactNode {
  const angle = share * 2 * Math.PI;
  const end = `${(8 + 4 * Math.sin(angle)).toFixed(2)} ${(8 - 4 * Math.cos(angle)).toFixed(2)}`;
  return <path d={`M8 8 V4 A4 4 0 ${share > 0.5 ? 1 : 0} 1 ${end} Z`} fill="currentColor" />;
}

/** Each trin has a shape of its own, so that it is told apart without colour. */
const SHAPES: Readonly<Record<Trin | 'ingen' | 'i-ord', ReactNode>> = {
  ingen: <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 2.7" />,
  'i-ord': <path d="M2 3 H14 V11 H7.5 L4.5 13.6 V11 H2 Z M5 5.8 H11 M5 8.2 H9" {...STROKE} />,
  'ikke-startet': RING,
  forberedes: <>{RING}<circle cx="8" cy="8" r="1.75" fill="currentColor" /></>,
  igangsaettes: <>{RING}{pie(0.25)}</>,
  'i-gang': <>{RING}{pie(0.5)}</>,
  gennemfoeres: <>{RING}{pie(0.75)}</>,
  loebende: <path d="M13.6 6.2 A6 6 0 0 0 2.6 5.8 M2.4 9.8 A6 6 0 0 0 13.4 10.2 M13.9 3.2 V6.4 H10.7 M2.1 12.8 V9.6 H5.3" {...STROKE} />,
  gennemfoert: <><circle cx="8" cy="8" r="7" fill="currentColor" /><path d="M4.9 8.2 L7.1 10.4 L11.2 5.9" {...STROKE} stroke="var(--trin-glyph-ground)" strokeWidth="1.75" /></>,
  afventer: <>{RING}<path d="M8 4.6 V8 L10.4 9.6" {...STROKE} /></>,
  'i-bero': <>{RING}<path d="M6.4 5.8 V10.2 M9.6 5.8 V10.2" {...STROKE} /></>,
  udgaaet: <>{RING}<path d="M5 8 H11" {...STROKE} /></>,
};

/** The shape of a trin, 16 × 16, in the colour of the text around it; a status in words without a trin has one too. */
export function TrinGlyph({ trin, inWords = false }: { readonly trin: Trin | null; readonly inWords?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {SHAPES[trin ?? (inWords ? 'i-ord' : 'ingen')]}
    </svg>
  );
}
