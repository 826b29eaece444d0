/** SharePoint keeps whole seconds: `2026-03-01T12:00:00Z`. */
export const sharePointTime = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;

/** The same with milliseconds, so that it compares with any ISO text. */
export const comparableTime = (time: string): string => (time.length === 20 ? `${time.slice(0, 19)}.000Z` : time);

const TICKS_TO_1970 = 621_355_968_000_000_000n;

/** .NET's count of 100 ns since year 1, which change tokens carry. */
export const ticks = (time: Date): string => String(BigInt(time.getTime()) * 10_000n + TICKS_TO_1970);
