/** A text as an OData literal. PnPjs's own filter builder leaves apostrophes as they are, which ends the literal early. */
export function odataText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
