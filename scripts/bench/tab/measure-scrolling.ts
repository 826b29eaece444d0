import type { Figure } from '../figure';
import { median, percentile } from '../statistics';
import type { Visit } from './bench-browser';

const ROUNDS = 9;
const TURNS = 30;
/** One notch of a wheel, and the pause until the next. */
const NOTCH_PX = 120;
const NOTCH_MS = 30;
const SHARE = 0.95;

async function scroll({ page, frame }: Visit, direction: 1 | -1): Promise<number> {
  const follow = await frame.evaluateHandle(() => window.probe.followFrames());
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, direction * NOTCH_PX);
    await page.waitForTimeout(NOTCH_MS);
  }
  return percentile(await follow.evaluate((stop) => stop()), SHARE);
}

/** The list under the wheel, down and up again: time between two frames. The browser draws 60 a second, so 16.7 ms is the floor. */
export async function measureScrolling(visit: Visit): Promise<readonly Figure[]> {
  const box = await (await visit.frame.frameElement()).boundingBox();
  if (box === null) throw new Error('The frame is not on the screen.');
  await visit.page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.8);
  const rounds: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const value = await scroll(visit, round % 3 === 2 ? -1 : 1);
    if (round >= 0) rounds.push(value);
  }
  return [{ name: 'rulning, 95-percentil af et billede', value: median(rounds), unit: 'ms', goal: 17 }];
}

/** How many elements the screen is made of, the list at its top and in its middle. */
export async function measureElements({ frame }: Visit): Promise<readonly Figure[]> {
  const count = (): Promise<number> => frame.evaluate(() => document.querySelectorAll('*').length);
  const top = await count();
  await frame.evaluate(async () => {
    const main = document.querySelector('main');
    main?.scrollTo(0, main.scrollHeight / 2);
    await window.probe.painted();
    await window.probe.quiet(300);
  });
  return [{ name: 'elementer på skærmen med listen', value: Math.max(top, await count()), unit: 'elementer', goal: 1000 }];
}
