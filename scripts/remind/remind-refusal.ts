/** Something the person at the terminal has to mend: one sentence, and how the command ends. */
export class RemindRefusal extends Error {
  override readonly name = 'RemindRefusal';

  constructor(message: string, readonly exitCode: 1 | 2) {
    super(message);
  }
}
