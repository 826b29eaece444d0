import * as v from 'valibot';
import type { HostPerson } from '../../host-config';
import type { MessageFamily } from './message-family';
import { SDK_ERROR } from './message-family';

export interface PickerRequest {
  readonly title: string | null;
  /** Object ids chosen beforehand. */
  readonly chosen: readonly string[];
  readonly single: boolean;
}

const Input = v.looseObject({
  title: v.optional(v.nullable(v.string()), null),
  setSelected: v.optional(v.array(v.string()), []),
  singleSelect: v.optional(v.boolean(), false),
});

/** Teams' people picker. `pick` answers null when the person closes it. */
export function peopleMessages(pick: (request: PickerRequest) => Promise<readonly HostPerson[] | null>): MessageFamily {
  return {
    'people.selectPeople': async ({ args: [input] }) => {
      const request = v.safeParse(Input, input ?? {});
      if (!request.success) return [{ errorCode: SDK_ERROR.invalidArguments }];
      const { title, setSelected, singleSelect } = request.output;
      const people = await pick({ title, chosen: setSelected, single: singleSelect });
      if (people === null) return [{ errorCode: SDK_ERROR.userAbort }];
      return [undefined, people.map(({ objectId, displayName, mail }) => ({ objectId, displayName, email: mail ?? undefined }))];
    },
  };
}
