import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { GRUPPER } from '../../domain/ports/current-person';
import type { Gruppe } from '../../domain/ports/current-person';
import { basePermissionsOf } from '../rights/base-permissions';
import { LEVEL_NAMES, PERMISSION_LEVELS } from '../rights/permission-level';
import type { PermissionLevel } from '../rights/permission-level';
import { GROUP_NAMES } from '../rights/site-group';
import type { Operation } from './operation';
import type { SetUpReport } from './set-up-report';
import type { RoleDefinition, SiteOutline } from './site-state';

/** RoleTypeKind of SharePoint's own levels, whose names are translated in a tenant. */
const READER = 2;
const FULL_CONTROL = 5;

export const LEVELS = Object.keys(PERMISSION_LEVELS) as PermissionLevel[];

/** Who can be given rights, and which: ids on this site. Missing ones are absent until they are made. */
export interface Principals {
  readonly groups: ReadonlyMap<Gruppe, number>;
  readonly levels: ReadonlyMap<PermissionLevel, number>;
  readonly readerId: number;
  readonly fullControlId: number;
}

/** Finds groups and levels: by the id in Skema, since people may rename them, else by the name they are made with. */
export function findPrincipals(outline: SiteOutline): Principals {
  const kept = (noegle: string) => outline.skema.find((row) => row.noegle === noegle)?.nummer;
  const find = (candidates: readonly { readonly id: number; readonly name: string }[], noegle: string, name: string) =>
    (candidates.find(({ id }) => id === kept(noegle)) ?? candidates.find((candidate) => candidate.name === name))?.id;
  return {
    groups: present(GRUPPER.map((gruppe) => [gruppe, find(outline.groups, `gruppe:${gruppe}`, GROUP_NAMES[gruppe])])),
    levels: present(LEVELS.map((level) => [level, find(outline.roles, `niveau:${level}`, LEVEL_NAMES[level])])),
    readerId: builtIn(outline.roles, READER),
    fullControlId: builtIn(outline.roles, FULL_CONTROL),
  };
}

/** The id of a group; 0, which SharePoint gives nobody, as long as a dry run has not made it. */
export function groupIdOf(principals: Principals, gruppe: Gruppe): number {
  return principals.groups.get(gruppe) ?? 0;
}

/** The id of a level; 0 as long as a dry run has not made it. */
export function levelIdOf(principals: Principals, level: PermissionLevel): number {
  return principals.levels.get(level) ?? 0;
}

/** Groups that are missing. */
export function planGroups(principals: Principals): readonly Operation[] {
  return GRUPPER.filter((gruppe) => !principals.groups.has(gruppe)).map((gruppe) => ({
    step: 'add-group',
    subject: gruppe,
    run: ({ web }) => web.siteGroups.add({ Title: GROUP_NAMES[gruppe], AllowMembersEditMembership: false, OnlyAllowMembersViewMembership: false }),
  }));
}

/** Permission levels that are missing. */
export function planLevels(principals: Principals): readonly Operation[] {
  return LEVELS.filter((level) => !principals.levels.has(level)).map((level) => ({
    step: 'add-level',
    subject: level,
    run: ({ web }) => addLevel(web, level),
  }));
}

/** Levels whose mask somebody has changed: what they allow is no longer what the table of rights promises. */
export function findChangedLevels(outline: SiteOutline, principals: Principals): SetUpReport['differences'] {
  return [...principals.levels].flatMap(([level, id]) => {
    const wanted = basePermissionsOf(PERMISSION_LEVELS[level]);
    const actual = outline.roles.find((role) => role.id === id)?.permissions;
    const same = actual?.High === wanted.High && actual.Low === wanted.Low;
    return same ? [] : [{ difference: 'level-changed' as const, subject: level }];
  });
}

/** Adds what was made: the answers of `planGroups` and `planLevels`, in their order. */
export function withMade(principals: Principals, groupAnswers: readonly unknown[], levelAnswers: readonly unknown[]): Principals {
  const newGroups = GRUPPER.filter((gruppe) => !principals.groups.has(gruppe));
  const newLevels = LEVELS.filter((level) => !principals.levels.has(level));
  return {
    ...principals,
    groups: new Map([...principals.groups, ...newGroups.map((gruppe, at) => [gruppe, idOf(groupAnswers[at])] as const)]),
    levels: new Map([...principals.levels, ...newLevels.map((level, at) => [level, idOf(levelAnswers[at])] as const)]),
  };
}

async function addLevel(web: SPFI['web'], level: PermissionLevel): Promise<unknown> {
  const answer: { readonly data: unknown } = await web.roleDefinitions.add(LEVEL_NAMES[level], 'Bruges af Fyrtårns lister.', 200, basePermissionsOf(PERMISSION_LEVELS[level]));
  return answer.data;
}

function idOf(answer: unknown): number {
  return v.parse(v.object({ Id: v.number() }), answer).Id;
}

function builtIn(roles: readonly RoleDefinition[], kind: number): number {
  return v.parse(v.object({ id: v.number() }), roles.find((role) => role.kind === kind)).id;
}

function present<K>(entries: readonly (readonly [K, number | undefined])[]): ReadonlyMap<K, number> {
  return new Map(entries.flatMap(([key, id]) => (id === undefined ? [] : [[key, id]])));
}
