/** An answer that did not come in time. */
export class TimeExceeded extends Error {
  override readonly name = 'TimeExceeded';
}

/** Waits for `promise`, but at most `milliseconds`; then rejects with TimeExceeded. Teams and MSAL have no such limit that a person would bear. */
export function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeExceeded(`No answer within ${milliseconds} ms.`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
