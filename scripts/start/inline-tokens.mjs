import { tokens } from '@fluentui/tokens';

/**
 * A webpack loader: writes Fluent's tokens where they are named, as what they are (`tokens.spacingVerticalS` is
 * `var(--spacingVerticalS)`), so that the object with all 450 of them is in no chunk. Throws on one that Fluent does not
 * have: as a variable nobody sets, it would be seen by nobody but whoever looks at the screen.
 */
export default function inlineTokens(source) {
  return source.replace(/\btokens\.(\w+)/g, (_, name) => {
    if (!Object.hasOwn(tokens, name)) throw new Error(`Fluent has no token ${name}`);
    return JSON.stringify(tokens[name]);
  });
}
