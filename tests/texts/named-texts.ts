import { da } from '../../src/texts/da/index';

const KEYS = Object.keys(da);

function escaped(part: string): string {
  return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
}

/** The texts that code names: whole keys, and those that the fixed parts of a template (`trin.${…}`) allow. */
export function textsNamedIn(code: string): readonly string[] {
  const whole = new Set([...code.matchAll(/'([a-z][\w.-]*\.[\w.-]+)'/g)].map((match) => match[1] ?? ''));
  const templates = [...code.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g)].map((match) => match[1] ?? '');
  const patterns = templates.map((template) => new RegExp(`^${template.split(/\$\{[^}]*\}/).map(escaped).join('[\\w-]+')}$`));
  return KEYS.filter((key) => whole.has(key) || patterns.some((pattern) => pattern.test(key)));
}
