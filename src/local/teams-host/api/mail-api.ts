import { addresseesOf } from '../../graph/mail/message';
import type { HostMail } from '../host-config';
import type { ApiAnswer, HostApiOptions } from './host-api-options';
import { ok } from './host-api-options';

/** `GET /api/mail`: every mail that went out, newest first. */
export function answerMail({ graph }: Pick<HostApiOptions, 'graph'>): ApiAnswer {
  const mails = graph.outbox().map(({ immutableId, content, sent, created }): HostMail => ({
    id: immutableId, from: content.from.emailAddress.address, to: addresseesOf(content), subject: content.subject, body: content.body, sent: sent ?? created,
  }));
  return ok(mails);
}
