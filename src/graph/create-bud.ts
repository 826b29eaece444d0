import type { Bud } from '../domain/ports/bud';
import { type ActivityOptions, sendNotification } from './activity-notification';
import type { GraphOptions } from './graph-get';
import { createGraphCaller } from './graph-post';
import { draftMail, type MailOptions, sendDraft } from './reminder-mail';

/** Carries reminders through Microsoft Graph, as the app itself: to the activity feed, or by mail. */
export function createBud(graph: GraphOptions, options: ActivityOptions & MailOptions): Bud {
  const call = createGraphCaller(graph);
  return {
    notify: (upn, besked) => sendNotification(call, upn, besked, options),
    draft: (mail, besked) => draftMail(call, mail, besked, options),
    send: (kladdeId) => sendDraft(call, kladdeId, options),
  };
}
