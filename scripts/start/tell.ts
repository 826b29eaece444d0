/** Tells the person at the terminal what is happening, a line at a time. */
export function tell(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
