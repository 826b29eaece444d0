import { describe, expect, it } from 'vitest';
import { odataText } from '../../../src/sharepoint/connection/odata-text';

describe('a text in a filter', () => {
  it.each([
    ['1-A', "'1-A'"],
    ["det'er", "'det''er'"],
    ["' or 1 eq 1 or '", "''' or 1 eq 1 or '''"],
    ['', "''"],
  ])('%j becomes %j, and cannot end early', (text, literal) => {
    expect(odataText(text)).toBe(literal);
  });
});
