/** Where rights are assigned: a list's row id, or the web itself. */
export type Scope = number;

export const ON_WEB: Scope = 0;
