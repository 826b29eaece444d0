import { useFocusVisible } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';

/** Lets Fluent's widgets, wherever on the page, show the focus of whoever comes by keyboard. Draws nothing. */
export function KeyboardFocus(): null {
  const scopeRef = useFocusVisible();
  useLayoutEffect(() => {
    scopeRef.current = document.body;
  }, [scopeRef]);
  return null;
}
