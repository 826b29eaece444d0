/** One call from the tab, after its origin was checked. */
export interface FrameCall {
  readonly func: string;
  readonly args: readonly unknown[];
  /** Only nested sign-in sends its request here instead of in `args`. */
  readonly data: string | null;
  /** The caller's origin. */
  readonly origin: string;
}

/** What is posted back as `args`; null when the call is one-way. */
export type Answer = readonly unknown[] | null;

export type MessageHandler = (call: FrameCall) => Answer | Promise<Answer>;

/** Calls that belong together, by the name teams-js gives them on the wire. */
export type MessageFamily = Readonly<Record<string, MessageHandler>>;

/** teams-js' own error codes, as far as the host answers them. */
export const SDK_ERROR = { notSupported: 100, internal: 500, invalidArguments: 4000, userAbort: 8000 } as const;
