// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { mailBody } from '../../../../src/local/teams-host/page/chrome/mail-body';

const html = (content: string, open = vi.fn()) => mailBody({ contentType: 'html', content }, open);

describe('a mail that is shown', () => {
  it('as text is its text, whatever it looks like', () => {
    const body = mailBody({ contentType: 'text', content: 'Hej <b>Bo</b>\nLinje to' }, vi.fn());
    expect(body.textContent).toBe('Hej <b>Bo</b>\nLinje to');
    expect(body.children).toHaveLength(0);
  });

  it('as HTML keeps words, lines and lists', () => {
    const body = html('<html><head><title>T</title></head><body><p>Hej <b>Bo</b></p><ul><li>1-A</li><li>1-B</li></ul></body></html>');
    expect([...body.querySelectorAll('.mail-item')].map(({ textContent }) => textContent)).toEqual(['1-A', '1-B']);
    expect(body.textContent).toBe('Hej Bo1-A1-B');
  });

  it('brings nothing in that runs or fetches', () => {
    const body = html('<script>alert(1)</script><img src=x onerror=alert(1)><p onclick="alert(1)" style="x">T</p><iframe src="https://x.example"></iframe><style>p{}</style><a href="javascript:alert(1)">klik</a>');
    expect(body.querySelectorAll('script, img, iframe, style, a, button, [onclick], [style]')).toHaveLength(0);
    expect(body.textContent).toBe('Tklik');
  });

  it('opens its web links through the host', () => {
    const open = vi.fn();
    html('<p><a href="https://teams.microsoft.com/l/entity/a/b">Åbn</a></p>', open).querySelector('button')?.click();
    expect(open).toHaveBeenCalledWith('https://teams.microsoft.com/l/entity/a/b');
  });
});
