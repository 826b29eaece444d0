import type { HostMail } from '../../host-config';
import { element } from '../dom/element';

/** Elements of a mail that stand on lines of their own. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE', 'BR', 'HR']);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * A mail's text. HTML is never put into the page: it is parsed apart, and only
 * its words, its line breaks and its web links are drawn anew.
 */
export function mailBody({ contentType, content }: HostMail['body'], open: (link: string) => void): HTMLElement {
  const body = element('div', { class: 'mail-body' });
  if (contentType === 'text') body.textContent = content;
  else drawInto(body, new DOMParser().parseFromString(content, 'text/html').body, open);
  return body;
}

function drawInto(target: HTMLElement, source: Node, open: (link: string) => void): void {
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) target.append((child.textContent ?? '').replace(/\s+/g, ' '));
    else if (child instanceof Element && !UNSEEN.has(child.tagName)) drawElement(target, child, open);
  }
}

function drawElement(target: HTMLElement, source: Element, open: (link: string) => void): void {
  const link = source.tagName === 'A' ? webLink(source.getAttribute('href')) : null;
  if (link !== null) target.append(element('button', { type: 'button', class: 'mail-link', title: link, onclick: () => open(link) }, [source.textContent.trim() || link]));
  else if (BLOCKS.has(source.tagName)) {
    const block = element('div', { class: source.tagName === 'LI' ? 'mail-item' : 'mail-block' });
    drawInto(block, source, open);
    target.append(block);
  } else drawInto(target, source, open);
}

/** A web address, or null for anything that a browser might run. */
function webLink(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  const { protocol } = new URL(href);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
