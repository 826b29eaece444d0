import type { SPFI } from '@pnp/sp';
import { planMembers } from './plan-members';
import type { Members } from './plan-members';
import type { Operation } from './operation';
import { findWrongTypes, planColumns, planNewLists, planTitles } from './plan-lists';
import { findExtraRights, planRights, planSiteRights } from './plan-rights';
import { findChangedLevels, findPrincipals, planGroups, planLevels, withMade } from './principals';
import type { Principals } from './principals';
import { readListStates } from './read-list-states';
import { readSiteOutline } from './read-site-outline';
import { runOperations } from './run-operations';
import type { OperationProgress } from './run-operations';
import type { SetUpReport } from './set-up-report';
import type { SiteOutline } from './site-state';
import { isCurrent, pendingMigrations, planRecords, recordMigration, siteVersion } from './skema-rows';

export interface SetUpOptions {
  readonly members?: Members;
  /** Look at everything even where Skema says that the site is up to date. */
  readonly check?: boolean;
  /** Say what would be done, and do nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: OperationProgress;
}

/**
 * Brings a site to what `lists/` and `rights/` say, as a site owner. It plans from what is there, so it may be
 * interrupted at any request and run again; it adds, and never takes away or changes what people have made:
 * that is named under `differences`. A site that is up to date costs one request. Throws `ServiceError`.
 */
export async function setUpSite(sp: SPFI, options: SetUpOptions = {}): Promise<SetUpReport> {
  const outline = await readSiteOutline(sp);
  const run = new SetUpRun(sp, options);
  const thorough = options.check === true || options.dryRun === true || !isCurrent(outline);
  const principals = thorough ? await bringUpToDate(run, sp, outline) : findPrincipals(outline);
  if (options.members !== undefined && options.dryRun !== true) {
    const { operations, differences } = await planMembers(sp, principals, options.members);
    run.differ(differences);
    await run.all(operations);
  }
  return { version: thorough && options.dryRun !== true ? newestVersion(outline) : siteVersion(outline), ...run.report() };
}

async function bringUpToDate(run: SetUpRun, sp: SPFI, outline: SiteOutline): Promise<Principals> {
  const states = await readListStates(sp, [...outline.lists.keys()]);
  const found = findPrincipals(outline);
  run.differ([...findWrongTypes(states), ...findChangedLevels(outline, found), ...findExtraRights(outline, states, found)]);
  const groups = await run.all(planGroups(found));
  const levels = await run.all(planLevels(found));
  const principals = run.dry ? found : withMade(found, groups, levels);
  await run.all([...planNewLists(outline), ...planTitles(outline)]);
  await run.all(planColumns(states));
  await run.all([...planSiteRights(outline, principals), ...planRights(outline, states, principals)]);
  for (const migration of pendingMigrations(outline)) {
    if (!run.dry) await migration.fill?.(sp);
    await run.all([recordMigration(migration)]);
  }
  await run.all(planRecords(outline, principals));
  return principals;
}

function newestVersion(outline: SiteOutline): number {
  return Math.max(siteVersion(outline), ...pendingMigrations(outline).map(({ number }) => number));
}

/** One run: what was done and what was found, for the report. */
class SetUpRun {
  readonly dry: boolean;
  private readonly steps: SetUpReport['steps'][number][] = [];
  private readonly differences: SetUpReport['differences'][number][] = [];

  constructor(private readonly sp: SPFI, private readonly options: SetUpOptions) {
    this.dry = options.dryRun === true;
  }

  async all(operations: readonly Operation[]): Promise<readonly unknown[]> {
    this.steps.push(...operations.map(({ step, subject }) => ({ step, subject })));
    return this.dry ? [] : runOperations(this.sp, operations, this.options.onProgress);
  }

  differ(found: SetUpReport['differences']): void {
    this.differences.push(...found);
  }

  report(): Pick<SetUpReport, 'steps' | 'differences'> {
    return { steps: this.steps, differences: this.differences };
  }
}
