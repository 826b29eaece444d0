import { ServiceError } from '../../domain/service-error';
import { openDraftStorage } from '../app/draft-storage';
import { serverNow } from '../app/server-clock';
import type { Services } from '../app/services';

/** A port whose every call waits for the port itself: for ports that answer with promises only. `known`: what it can say before. */
function late<Port extends object>(port: Promise<Port>, known: Partial<Port> = {}): Port {
  const call = (name: string | symbol) => async (...parameters: unknown[]): Promise<unknown> => {
    const there = await port;
    const method: unknown = Reflect.get(there, name);
    if (typeof method !== 'function') throw new Error(`The port has no method ${String(name)}`);
    return Reflect.apply(method, there, parameters) as unknown;
  };
  port.catch(() => null); // Told to whoever calls; nobody need have.
  const methods = new Proxy(known, { get: (_, name): unknown => (name === 'then' ? undefined : Reflect.get(known, name) ?? call(name)) }); // No promise itself.
  return methods as Port; // A port is nothing but its methods, and each is asked for by its name.
}

/**
 * The services before they are there, so that the screens may be drawn at once: every call waits for what Teams and the
 * configuration have to say. What needs neither (drafts, the time, keys) answers as always.
 */
export function createLateServices(connected: Promise<Services>): Services {
  const port = <Name extends keyof Services>(name: Name) => connected.then((services) => services[name]);
  let there: Services | null = null;
  connected.then((services) => (there = services), () => null);
  return {
    overblikSource: late(port('overblikSource')),
    journal: late(port('journal')),
    currentPerson: late(port('currentPerson')),
    editor: late(port('editor'), { untoldCount: () => there?.editor.untoldCount() ?? 0 }),
    paamindelser: late(port('paamindelser')),
    personSearch: late(port('personSearch')),
    findLeft: async (upns) => (await connected).findLeft(upns),
    drafts: openDraftStorage(),
    now: serverNow,
    newKey: () => crypto.randomUUID(),
    shareLink: async (handleplanId, title) => shared((await connected).shareLink)(handleplanId, title),
    shareView: async (address, title) => shared((await connected).shareView)(address, title),
  };
}

function shared<Share>(share: Share | null): Share {
  if (share === null) throw new ServiceError('not-in-teams');
  return share;
}
