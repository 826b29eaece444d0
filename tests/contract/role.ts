/** Who calls. `udenfor` may sign in, but stands in none of the groups. */
export const ROLES = ['ejer', 'strategikonsulent', 'leder', 'medarbejder', 'hmu', 'udenfor'] as const;
export type Role = (typeof ROLES)[number];
