/** Teams frames its tabs; on some devices it gives them a native interface instead. An opener is no host. */
export function hasHost(): boolean {
  return window.parent !== window || 'nativeInterface' in window;
}
