import { ROLES } from './role';
import type { Role } from './role';
import type { Target } from './target';

/**
 * A tenant's site, kept for tests alone: each file begins by deleting Fyrtårn's lists, groups and levels there, so the
 * files must run one after the other (`npx vitest run --project contract --no-file-parallelism`). For each role `FYRTAARN_CONTRACT_TOKEN_<ROLE>` holds a bearer
 * token for the site and `FYRTAARN_CONTRACT_UPN_<ROLE>` the person's sign-in name (`…_EJER`, `…_LEDER` …).
 */
export function openTenantTarget(siteUrl: string): Promise<Target> {
  const missing = ROLES.flatMap((role) => [nameOf('TOKEN', role), nameOf('UPN', role)]).filter((name) => process.env[name] === undefined);
  if (missing.length > 0) return Promise.reject(new Error(`Set these for the contract tests against ${siteUrl}: ${missing.join(', ')}`));
  return Promise.resolve({
    siteUrl: siteUrl.replace(/\/$/, ''),
    tokenFor: (role) => Promise.resolve(process.env[nameOf('TOKEN', role)] ?? ''),
    upnOf: (role) => process.env[nameOf('UPN', role)] ?? '',
    close: () => Promise.resolve(),
  });
}

function nameOf(what: 'TOKEN' | 'UPN', role: Role): string {
  return `FYRTAARN_CONTRACT_${what}_${role.toUpperCase()}`;
}
