type Value = string | boolean | ((event: Event) => void);

/**
 * Makes an element. A function is a listener (`onclick`), `true` an empty
 * attribute, `false` none. Text children are set as text, never as markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, Value>> = {}, children: readonly (Node | string)[] = []): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children);
  return made;
}

function setAttribute(target: Element, name: string, value: Value): void {
  if (typeof value === 'function') target.addEventListener(name.replace(/^on/, ''), value);
  else if (value !== false) target.setAttribute(name, value === true ? '' : value);
}
