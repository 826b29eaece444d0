import type { MessageFamily, MessageHandler } from './message-family';
import { SDK_ERROR } from './message-family';

const NAMES = [
  'meeting.getMeetingDetails',
  'meeting.shareAppContentToStage',
  'meeting.getAppContentStageSharingCapabilities',
  'meeting.getAppContentStageSharingState',
  'meeting.stopSharingAppContentToStage',
] as const;

const notSupported: MessageHandler = () => [{ errorCode: SDK_ERROR.notSupported, message: 'This host holds no running meeting.' }, null];

/** There is the chat of a meeting, but no meeting in progress: each call is answered with the code for that. */
export function meetingMessages(): MessageFamily {
  return Object.fromEntries(NAMES.map((name) => [name, notSupported]));
}
