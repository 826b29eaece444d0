import * as v from 'valibot';

const answerSchema = v.object({ 'value': v.array(v.record(v.string(), v.unknown())), 'odata.nextLink': v.optional(v.string()) });

/** All items of the list with this address (`Handleplaner`), read over plain HTTP: the witness of what was really stored. */
export async function readListItems(siteUrl: string, list: string, token: string): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let next: string | undefined = `${siteUrl}/_api/web/GetList('${new URL(siteUrl).pathname}/Lists/${list}')/items?$top=5000`;
  while (next !== undefined) {
    const answer: Response = await fetch(next, { headers: { authorization: `Bearer ${token}`, accept: 'application/json;odata=nometadata' } });
    if (!answer.ok) throw new Error(`${list}: HTTP ${answer.status} ${await answer.text()}`);
    const page: v.InferOutput<typeof answerSchema> = v.parse(answerSchema, await answer.json());
    items.push(...page.value);
    next = page['odata.nextLink'];
  }
  return items;
}
