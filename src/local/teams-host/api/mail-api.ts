import type { IncomingMessage } from 'node:http';
import { addresseesOf } from '../../graph/mail/message';
import type { HostMail } from '../host-config';
import type { ApiAnswer, HostApiOptions } from './host-api-options';
import { ok } from './host-api-options';
import { queryOf } from './query-of';

/** `GET /api/mail`: every mail that went out, newest first; `?top=n` the newest n. */
export function answerMail({ graph }: Pick<HostApiOptions, 'graph'>, request: IncomingMessage): ApiAnswer {
  const top = Number(queryOf(request).get('top') ?? Number.NaN);
  const mails = graph.outbox(...(Number.isInteger(top) && top > 0 ? [top] : [])).map(({ immutableId, content, sent, created }): HostMail => ({
    id: immutableId, from: content.from.emailAddress.address, to: addresseesOf(content), subject: content.subject, body: content.body, sent: sent ?? created,
  }));
  return ok(mails);
}
