import { describe, expect, it } from 'vitest';
import { isValidDomain } from '../../../src/local/teams-host/page/valid-domain';

describe('the app\'s valid domains', () => {
  it.each([
    ['https://tab.example.com/x', ['tab.example.com']],
    ['https://a.example.com', ['*.example.com']],
    ['http://localhost:5301', ['localhost:5301']],
  ])('hold %s when they say %j', (address, domains) => {
    expect(isValidDomain(address, domains)).toBe(true);
  });

  it.each([
    ['http://tab.example.com', ['tab.example.com']],
    ['https://tab.example.com.evil.com', ['tab.example.com']],
    ['https://example.com', ['*.example.com']],
    ['https://a.b.example.com', ['*.example.com']],
    ['http://localhost:5302', ['localhost:5301']],
    ['javascript:alert(1)', ['*.example.com']],
    ['null', ['null']],
  ])('do not hold %s when they say %j', (address, domains) => {
    expect(isValidDomain(address, domains)).toBe(false);
  });
});
