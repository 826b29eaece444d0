/**
 * A webpack loader: writes Fluent's tokens where they are named, as what they are (`tokens.spacingVerticalS` is
 * `var(--spacingVerticalS)`), so that the object with all 450 of them is in no chunk.
 */
export default function inlineTokens(source) {
  return source.replace(/\btokens\.(\w+)/g, (_, name) => `"var(--${name})"`);
}
