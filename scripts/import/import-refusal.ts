/** Why an import goes no further: one sentence for the person, and the exit code (1 refused, 2 called wrongly). */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';

  constructor(sentence: string, readonly exitCode: 1 | 2 = 1) {
    super(sentence);
  }
}
