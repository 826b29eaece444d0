import { GraphError } from '../http/graph-error';

/** What Exchange refuses behind Graph. https://learn.microsoft.com/graph/resolve-auth-errors, https://learn.microsoft.com/graph/errors */
export const refuse = {
  access: () => new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  user: (id: string) => new GraphError(404, 'ErrorInvalidUser', `The requested user '${id}' is invalid.`),
  mailbox: () => new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.'),
  item: () => new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
  folder: () => new GraphError(404, 'ErrorFolderNotFound', 'The specified folder could not be found in the store.'),
  body: (why: string) => new GraphError(400, 'RequestBodyRead', why),
  sentAlready: () => new GraphError(400, 'ErrorInvalidPropertySet', 'This operation can only be done on a draft.'),
  noRecipients: () => new GraphError(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid., A message can't be sent because it contains no recipients."),
  recipient: (address: string) => new GraphError(400, 'ErrorInvalidRecipients', `At least one recipient isn't valid., Recipient '${address}' is not resolved. All recipients must be resolved before a message can be submitted.`),
  sendAs: () => new GraphError(403, 'ErrorSendAsDenied', 'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.'),
  tooMany: (seconds: number) => new GraphError(429, 'ApplicationThrottled', 'Application is over its MessageRate limit.', { 'Retry-After': String(seconds) }),
} as const;
