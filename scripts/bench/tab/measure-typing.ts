import type { Frame } from 'playwright-core';
import type { Figure } from '../figure';
import { percentile, median } from '../statistics';
import { settle, type Visit } from './bench-browser';
import type { Keystroke } from './in-page/probe';

const ROUNDS = 9;
const WORDS = ['medic', 'recov', 'weeke', 'foreb', 'frivi', 'matri', 'sparr', 'dokum', 'trusl', 'vokse'] as const;
/** A quick writer's pause between two keys, reckoned from when the page has come to rest. */
const PAUSE_MS = 150;
const SLOWED = 4;

/** What one word cost, typed and deleted again: the slowest answer, the slowest change of the rows, the slowest until all were known, and the usual answer. */
interface Round {
  readonly interaction: number;
  readonly rows: number;
  readonly all: number;
  readonly usual: number;
}

async function typeWord({ page, frame }: Visit, word: string): Promise<Round> {
  const follow = await frame.evaluateHandle(() => window.probe.followKeys());
  for (const key of Array.from(word).concat(Array.from(word, () => 'Backspace'))) {
    await page.keyboard.press(key);
    await frame.evaluate((ms) => window.probe.quiet(ms), PAUSE_MS); // A slow answer is this key's, not the next one's.
  }
  const keys: readonly Keystroke[] = await follow.evaluate((stop) => stop());
  if (keys.every(({ rows }) => rows === null)) throw new Error(`No key of "${word}" changed a row of the list.`);
  return { interaction: Math.max(...keys.map(({ interaction }) => interaction)), rows: Math.max(...keys.map(({ rows }) => rows ?? 0)), all: Math.max(...keys.map(({ all }) => all ?? 0)), usual: median(keys.map(({ interaction }) => interaction)) };
}

async function typeWords(visit: Visit): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (const word of WORDS) rounds.push(await typeWord(visit, word));
  return rounds.slice(-ROUNDS);
}

/** Slows the processor of the page down; answers what undoes it. */
async function slowDown({ page }: Visit): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return () => session.send('Emulation.setCPUThrottlingRate', { rate: 1 }).then(() => session.detach());
}

function figuresOf(name: string, rounds: readonly Round[], goal: number): readonly Figure[] {
  return [
    { name: `tast i søgefeltet til svar på skærmen (INP)${name}`, value: median(rounds.map(({ interaction }) => interaction)), unit: 'ms', goal },
    { name: `tast i søgefeltet til filtrerede rækker${name}`, value: median(rounds.map(({ rows }) => rows)), unit: 'ms', goal },
    { name: `tast i søgefeltet, til alle er fundet og talt${name}`, value: median(rounds.map(({ all }) => all)), unit: 'ms', goal: null },
  ];
}

/** Shows all strategies' plans in the list that is open, and puts the caret into its search field. */
export async function searchEverywhere(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    window.location.hash = '#side=alle&strategier=alle';
  });
  await settle({ frame });
  await frame.getByRole('searchbox').focus();
  await settle({ frame });
}

/**
 * What a key in the search field costs, as a browser reckons INP: of a word typed and deleted again the slowest key, from the key to
 * the next picture (Event Timing, in steps of 8 ms); and the slowest until rows had changed. Medians of nine words; a tenth goes before them.
 */
export async function measureTyping(visit: Visit): Promise<readonly Figure[]> {
  await searchEverywhere(visit.frame);
  const plain = await typeWords(visit);
  const undo = await slowDown(visit);
  const slowed = await typeWords(visit);
  await undo();
  return [
    ...figuresOf('', plain, 32),
    ...figuresOf(`, processor ${SLOWED} gange langsommere`, slowed, 80),
    { name: 'tast i søgefeltet, den midterste', value: median(plain.map(({ usual }) => usual)), unit: 'ms', goal: null },
    { name: `tast i søgefeltet, den midterste, processor ${SLOWED} gange langsommere`, value: median(slowed.map(({ usual }) => usual)), unit: 'ms', goal: null },
    { name: 'tast i søgefeltet, den langsomste af alle', value: percentile(plain.map(({ interaction }) => interaction), 1), unit: 'ms', goal: null },
  ];
}
