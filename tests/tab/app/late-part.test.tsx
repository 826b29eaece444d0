import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import { createLatePart } from '../../../src/tab/app/late-part';

/** A part that two places of the screen draw; the first fetching of it fails. */
function twoPlaces() {
  let broken = true;
  const usePart = createLatePart(() => (broken ? Promise.reject(new ServiceError('offline')) : Promise.resolve({ word: 'Her' })), []);
  function Place({ name }: { readonly name: string }) {
    const { part, error, retry } = usePart();
    if (part !== null) return <p>{name}: {part.word}</p>;
    return error !== null && <button onClick={retry}>{name}</button>;
  }
  render(<><Place name="bjælke" /><Place name="linje" /></>);
  return { mend: () => (broken = false) };
}

test('another try in one place brings the part to every place that draws it', async () => {
  const { mend } = twoPlaces();
  const again = await screen.findByRole('button', { name: 'linje' });
  mend();
  act(() => again.click());
  expect(await screen.findByText('bjælke: Her')).toBeDefined();
  expect(await screen.findByText('linje: Her')).toBeDefined();
});
