/** Tells the person at the terminal what is happening, a line at a time. */
export function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

export type Progress = (done: number, total: number) => void;

/**
 * Tells how far a step is, on one line that a terminal writes over. Where the output
 * goes to a file, the step is named once.
 */
export function createProgress(sentence: string, output: NodeJS.WriteStream = process.stdout): Progress {
  let told = false;
  return (done, total) => {
    if (output.isTTY) output.write(`\r\u001B[2K${sentence} ${done} af ${total}${done === total ? '\n' : ''}`);
    else if (!told) output.write(`${sentence}\n`);
    told = true;
  };
}
