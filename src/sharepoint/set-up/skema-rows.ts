import { GRUPPER } from '../../domain/ports/current-person';
import { fingerprint } from '../../domain/udkast/fingerprint';
import { listAt } from '../connection/list-at';
import { ALL_LISTS } from '../lists/all-lists';
import { ALL_MIGRATIONS } from '../migrations/all-migrations';
import type { Migration } from '../migrations/migration';
import { LEVEL_NAMES, PERMISSION_LEVELS } from '../rights/permission-level';
import { RIGHTS_TABLE } from '../rights/rights-table';
import { GROUP_NAMES } from '../rights/site-group';
import type { Operation } from './operation';
import { LEVELS } from './principals';
import type { Principals } from './principals';
import type { SiteOutline, SkemaRow } from './site-state';

type WantedRow = Omit<SkemaRow, 'id'>;

const SHAPE_KEY = 'form';

/** A mark of everything set-up brings about. A site whose Skema carries it was set up by this very version. */
const SHAPE = fingerprint([ALL_LISTS, RIGHTS_TABLE, PERMISSION_LEVELS, GROUP_NAMES, LEVEL_NAMES, ALL_MIGRATIONS.map(({ number }) => number)]);

/** Whether Skema says that this version has set the site up already, and all lists are still there. */
export function isCurrent(outline: SiteOutline): boolean {
  return outline.skema.some((row) => row.noegle === SHAPE_KEY && row.aftryk === SHAPE) && outline.lists.size === Object.keys(ALL_LISTS).length;
}

/** The newest migration that Skema records; 0 for a site that has had none. */
export function siteVersion(outline: SiteOutline): number {
  return Math.max(0, ...outline.skema.filter((row) => row.noegle.startsWith('migration:')).map((row) => row.nummer ?? 0));
}

export function migrationKey(migration: Migration): string {
  return `migration:${String(migration.number).padStart(3, '0')}`;
}

/** Migrations that the site has not had. */
export function pendingMigrations(outline: SiteOutline): readonly Migration[] {
  return ALL_MIGRATIONS.filter((migration) => !outline.skema.some((row) => row.noegle === migrationKey(migration)));
}

/** Records a migration that has run. */
export function recordMigration(migration: Migration): Operation {
  const row = { noegle: migrationKey(migration), nummer: migration.number, aftryk: migration.name };
  return { ...record(undefined, row), step: 'migrate' };
}

/** Records the ids of groups and levels, and, last of all, the shape: only a finished run leaves it. */
export function planRecords(outline: SiteOutline, principals: Principals): readonly Operation[] {
  const wanted: readonly WantedRow[] = [
    ...GRUPPER.map((gruppe) => ({ noegle: `gruppe:${gruppe}`, nummer: principals.groups.get(gruppe) ?? null, aftryk: null })),
    ...LEVELS.map((level) => ({ noegle: `niveau:${level}`, nummer: principals.levels.get(level) ?? null, aftryk: null })),
    { noegle: SHAPE_KEY, nummer: null, aftryk: SHAPE },
  ];
  return wanted.flatMap((row) => {
    const actual = outline.skema.find(({ noegle }) => noegle === row.noegle);
    const same = actual?.nummer === row.nummer && actual.aftryk === row.aftryk;
    return same ? [] : [record(actual, row)];
  });
}

function record(actual: SkemaRow | undefined, { noegle, nummer, aftryk }: WantedRow): Operation {
  const values = { Noegle: noegle, Nummer: nummer, Aftryk: aftryk };
  return {
    step: 'record',
    subject: noegle,
    run: (sp) => {
      const { items } = listAt(sp, 'Skema');
      return actual === undefined ? items.add(values) : items.getById(actual.id).update(values);
    },
    ...(actual === undefined ? { tolerates: ['duplicate'] as const } : {}),
  };
}
