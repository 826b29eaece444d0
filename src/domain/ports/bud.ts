import type { Afsendelsesfejl } from '../paamindelse/paamindelse';

/** What is said, whatever way it goes. */
export interface Besked {
  /** The reminder's key: a repeated send of the same replaces the earlier one. */
  readonly noegle: string;
  /** One plan by its name, or how many. */
  readonly slags: { readonly kind: 'en'; readonly handleplan: string } | { readonly kind: 'flere'; readonly antal: number } | { readonly kind: 'leder'; readonly antal: number };
  /** One sentence: "3 indsatser mangler status før områdeledermødet 12. marts". */
  readonly saetning: string;
  /** What a mail says besides; lines of plain text. */
  readonly brev: readonly string[];
  /** What the link of the tab opens (its address without the `#`). */
  readonly visning: string;
}

/** Why something could not be sent. `tryAgain`: it may work later. */
export class BudFejl extends Error {
  override readonly name = 'BudFejl';

  constructor(
    readonly fejl: Afsendelsesfejl,
    readonly tryAgain: boolean,
    readonly retryAfterSeconds: number | null = null,
    options: { readonly cause?: unknown } = {},
  ) {
    super(fejl, options);
  }
}

/** Carries messages to people. Throws `BudFejl`. */
export interface Bud {
  /** To the activity feed in Teams; sent again with the same key it replaces itself. `upn`: the receiver's sign-in name. */
  notify(upn: string, besked: Besked): Promise<void>;
  /** Writes a mail without sending it; gives its id, which stays when it is sent. */
  draft(mail: string, besked: Besked): Promise<string>;
  /** Sends a draft; one that was sent already is left alone. */
  send(kladdeId: string): Promise<void>;
}
