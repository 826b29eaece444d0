import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { NEXT_FOCUS } from './next-card';
import type { Thanks } from './thanks';

/** Thanks for an answer, in its place. Takes the focus from the button that has gone, so that the keyboard goes on from here. */
export function CardThanks({ thanks, takesFocus }: { readonly thanks: Thanks; readonly takesFocus: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} tabIndex={-1} {...NEXT_FOCUS}>
      <MessageBar intent="success" layout="multiline" politeness="polite"><MessageBarBody><MessageBarTitle>{thanks.title}</MessageBarTitle> {thanks.details}</MessageBarBody></MessageBar>
    </div>
  );
}
