import { expect, test } from 'vitest';
import { ServiceError } from '../../../src/domain/service-error';
import type { Services } from '../../../src/tab/app/services';
import { createLateServices } from '../../../src/tab/start/late-services';
import { createFakeServices } from '../support/fake-services';

function connectable() {
  let connect: (services: Services) => void = () => undefined;
  let fail: (error: ServiceError) => void = () => undefined;
  const services = createLateServices(new Promise<Services>((resolve, reject) => {
    connect = resolve;
    fail = reject;
  }));
  return { services, connect, fail };
}

test('what is asked before the services are there is answered once they are', async () => {
  const { services, connect } = connectable();
  const person = services.currentPerson.read();
  const reading = services.overblikSource.read();
  const fake = createFakeServices();
  connect(fake.services);
  expect(await person).toEqual(await fake.services.currentPerson.read());
  expect((await reading).overblik.handleplaner.length).toBeGreaterThan(0);
});

test('a refusal of the service is the answer, as it was given', async () => {
  const { services, connect } = connectable();
  connect(createFakeServices({ overblikError: new ServiceError('no-access') }).services);
  await expect(services.overblikSource.read()).rejects.toMatchObject({ kind: 'no-access' });
});

test('drafts, the time and keys wait for nobody', () => {
  const { services } = connectable();
  services.drafts.setItem('fyrtaarn.test', 'x');
  expect(services.drafts.getItem('fyrtaarn.test')).toBe('x');
  services.drafts.removeItem('fyrtaarn.test');
  expect(services.newKey()).not.toBe(services.newKey());
  expect(services.now()).toBeInstanceOf(Date);
});

test('changes that could not be told are none before anybody could change anything, then the editor\'s', async () => {
  const { services, connect } = connectable();
  expect(services.editor.untoldCount()).toBe(0);
  const fake = createFakeServices();
  connect({ ...fake.services, editor: { ...fake.services.editor, untoldCount: () => 3 } });
  await services.currentPerson.read();
  expect(services.editor.untoldCount()).toBe(3);
});

test('a host without a dialog for links is a refusal, not a link that was shared', async () => {
  const { services, connect } = connectable();
  connect({ ...createFakeServices().services, shareLink: null });
  await expect(services.shareLink?.(1, 'x')).rejects.toMatchObject({ kind: 'not-in-teams' });
});

test('services that never come reject every call, and nobody else hears of it', async () => {
  const { services, fail } = connectable();
  const person = services.currentPerson.read();
  fail(new ServiceError('offline'));
  await expect(person).rejects.toMatchObject({ kind: 'offline' });
  await expect(services.overblikSource.read()).rejects.toMatchObject({ kind: 'offline' });
});

test('a port is no promise, so that it may be handed on by one', async () => {
  const { services } = connectable();
  const port = await Promise.resolve(services.journal);
  expect(port).toBe(services.journal);
});
