/** What is said when a plan has been answered: thanks, and what was registered. */
export interface Thanks {
  readonly title: string;
  readonly details: string;
}
