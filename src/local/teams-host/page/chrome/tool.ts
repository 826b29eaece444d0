/** A part of the title bar that lives as long as the page and follows what happens. */
export interface Tool {
  readonly element: HTMLElement;
  /** Shows what is so by now, in the language of now. */
  readonly update: () => void;
}
