import { describe, expect, it } from 'vitest';
import { connectSharePoint } from '../../../src/sharepoint/connect';
import { askPeople, readPeople } from '../../../src/sharepoint/person/ask-people';

/** A site with so many users, which answers as SharePoint does: `$top` and `$skip`, and no link to the rest. */
function siteWith(count: number) {
  const asked: string[] = [];
  const users = Array.from({ length: count }, (_, at) => ({ Id: at + 1, Title: `Person ${at + 1}`, Email: '', LoginName: `i:0#.f|membership|p${at + 1}@example.org`, UserPrincipalName: `p${at + 1}@example.org`, PrincipalType: 1 }));
  const answer: typeof fetch = (input) => {
    const { searchParams } = new URL(input instanceof Request ? input.url : input);
    const [skip, top] = [Number(searchParams.get('$skip') ?? 0), Number(searchParams.get('$top'))];
    asked.push(`${skip}`);
    return Promise.resolve(Response.json({ value: users.slice(skip, skip + top) }));
  };
  return { asked, sp: connectSharePoint({ siteUrl: 'https://org.example/sites/x', getToken: () => Promise.resolve('t'), fetch: answer }) };
}

describe('the people of a site', () => {
  it.each([[3, ['0']], [5000, ['0', '5000']], [11_000, ['0', '5000', '10000']]])('are all read: %d', async (count, requests) => {
    const { sp, asked } = siteWith(count);
    const people = await readPeople(sp, await askPeople(sp));
    expect(new Set(people.map(({ id }) => id)).size).toBe(count);
    expect(asked).toEqual(requests);
  });
});
