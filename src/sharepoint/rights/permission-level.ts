/** What one may do with the rows of a list. */
export const VERBS = ['read', 'add', 'edit', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

/**
 * Fyrtårn's own permission levels. The built-in level Edit also lets people change the list itself,
 * and none of the built-in ones is add-only.
 */
export const PERMISSION_LEVELS = {
  'laese': ['read'],
  'laese-tilfoeje': ['read', 'add'],
  'laese-tilfoeje-redigere': ['read', 'add', 'edit'],
  'laese-tilfoeje-redigere-slette': ['read', 'add', 'edit', 'delete'],
} as const satisfies Record<string, readonly Verb[]>;
export type PermissionLevel = keyof typeof PERMISSION_LEVELS;

/** What a group may do with a list: one of the levels, or nothing at all. */
export type Adgang = PermissionLevel | 'ingen';

/** The name a level is made with; found again by the id kept in Skema, since people may rename it. */
export const LEVEL_NAMES: Readonly<Record<PermissionLevel, string>> = {
  'laese': 'Fyrtaarn laese',
  'laese-tilfoeje': 'Fyrtaarn laese og tilfoeje',
  'laese-tilfoeje-redigere': 'Fyrtaarn laese, tilfoeje og redigere',
  'laese-tilfoeje-redigere-slette': 'Fyrtaarn laese, tilfoeje, redigere og slette',
};

/** Whether a level allows a verb. */
export function levelAllows(level: Adgang, verb: Verb): boolean {
  if (level === 'ingen') return false;
  const verbs: readonly Verb[] = PERMISSION_LEVELS[level];
  return verbs.includes(verb);
}
