import { describe, expect, test } from 'vitest';
import { html, htmlData, htmlLines } from '#core/documents/pages/html.ts';

describe('A page template', () => {
  test('escapes every value, in text and in attributes [S8]', () => {
    const hostile = `<script>alert("x")</script> & 'y'`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">' +
        '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
    );
  });

  test('places the markup of another template as it stands, lists one after the other', () => {
    expect(html`<b>${['a', '<i>'].map((word) => html`<u>${word}</u>`)}</b>`.markup).toBe(
      '<b><u>a</u><u>&lt;i&gt;</u></b>',
    );
  });

  test('prints nothing for null and false, and 0 for 0', () => {
    expect(html`[${null}${false}${0}]`.markup).toBe('[0]');
  });

  test('shows the line ends of a text', () => {
    expect(htmlLines('a<\nb').markup).toBe('a&lt;<br>b');
  });

  test('drops characters that no page may hold', () => {
    expect(html`${'a\u0000\u202eb'}`.markup).toBe('ab');
  });

  test('keeps machine-readable facts inside their element', () => {
    const { markup } = htmlData({ name: '</script><!-- & \u2028' });
    expect(markup.match(/<\/script>/g)).toHaveLength(1);
    const json = markup.replace(/^<script[^>]*>|<\/script>$/g, '');
    expect(JSON.parse(json)).toEqual({ name: '</script><!-- & \n' });
  });
});
