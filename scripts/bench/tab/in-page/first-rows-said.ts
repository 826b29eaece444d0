/** What the probe says on the console when the first rows are on the screen, before the milliseconds since the frame's navigation. */
export const FIRST_ROWS = 'fyrtaarn-bench';
