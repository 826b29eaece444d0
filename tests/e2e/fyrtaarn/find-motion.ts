import type { Frame } from 'playwright-core';

/** What moves on the page for longer than a hundredth of a second, or would when it changes. Run in the page. */
export function findMotion(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const LONGEST_MS = 10;
    const milliseconds = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.classList.item(0) ?? ''}`;
    const running = document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration) > LONGEST_MS).map((animation) => `runs: ${animation.effect instanceof KeyframeEffect && animation.effect.target !== null ? name(animation.effect.target) : 'an animation'}`);
    const would = [...document.querySelectorAll('body *')].flatMap((element) => [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo !== null && style.content === 'none') return [];
      const moves = milliseconds(style.transitionDuration) > LONGEST_MS || (style.animationName !== 'none' && milliseconds(style.animationDuration) > LONGEST_MS);
      return moves ? [`would move: ${name(element)}${pseudo ?? ''}`] : [];
    }));
    return [...new Set([...running, ...would])];
  });
}
