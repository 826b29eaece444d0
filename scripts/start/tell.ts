/** Tells the person at the terminal what is happening, a line at a time. */
export function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/**
 * Tells how far a step is, on one line that a terminal writes over. Where the output
 * goes to a file, the step is named once.
 */
export function createProgress(sentence: string): (done: number, total: number) => void {
  let told = false;
  return (done, total) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001B[2K${sentence} ${done} af ${total}${done === total ? '\n' : ''}`);
    else if (!told) tell(sentence);
    told = true;
  };
}
