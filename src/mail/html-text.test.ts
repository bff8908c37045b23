import fc from 'fast-check';
import { htmlToPlainText } from './html-text';
import { MAX_TEXT_LENGTH } from './message';

describe('htmlToPlainText', () => {
  it('gives what a reader sees: words, paragraphs and lists, without scripts, styles, images and hidden parts', () => {
    const html = `<html><head><title>T</title><style>p{color:red}</style></head><body>
      <div style="DISPLAY: none">hidden preview</div><script>alert(1)</script>
      <h2>Fråga&nbsp;om VA</h2><p>Hej,<br>jag bor p&aring; <b>Ängsvägen</b>.</p>
      <ul><li>Ett</li><li>Två</li></ul><img src="https://x.example/p.png" alt="pixel">
      <p>Se <a href="https://x.example/long">kartan</a></p></body></html>`;
    expect(htmlToPlainText(html)).toBe(
      'Fråga om VA\n\nHej,\njag bor på Ängsvägen.\n\n- Ett\n- Två\n\nSe kartan',
    );
  });

  it('keeps cells apart and rows on lines of their own', () => {
    expect(
      htmlToPlainText(
        '<table><tr><th>Från:</th><td>Anna</td></tr><tr><th>Till:</th><td>Bo</td></tr></table>',
      ),
    ).toBe('Från: Anna\nTill: Bo');
  });

  it('keeps the rule above quoted mail and the quote marks of earlier mail', () => {
    expect(htmlToPlainText('<p>Ja</p><hr><b>Från:</b> Anna<br><blockquote>Nej</blockquote>')).toMatch(
      /^Ja\n+_{32}\nFrån: Anna\n+> Nej$/,
    );
  });

  it('reads no more than its limits in bounded time, however deep and long the HTML is', () => {
    const started = process.cpuUsage().user;
    expect(htmlToPlainText(`Först${'<div>'.repeat(150_000)}djupt`)).toBe('Först');
    expect(htmlToPlainText(`Först${'<div title="</div>"><!--</div>-->'.repeat(5_000)}djupt`)).toBe('Först');
    expect(htmlToPlainText(`${'<div>'.repeat(100)}${'<p>Svar</p>'.repeat(2_000)}djupt`)).toMatch(/djupt$/);
    expect(htmlToPlainText('<blockquote><p>a'.repeat(60_000)).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
    expect(htmlToPlainText('<p>Hej '.repeat(150_000)).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
    expect(htmlToPlainText('<table><tr><td>'.repeat(60_000)).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(12_000);
    expect(htmlToPlainText('<a href="javascript:alert(1)">\0x</a')).toBe('x');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '&',
      '&#0;',
      '<a href="',
      '">',
      '<td>',
      'å',
      '\0',
      '<!--',
      '<ul><li>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (parts) => {
        expect(htmlToPlainText(parts.join(''))).not.toMatch(/\r|\0|\n{3}/);
      }),
    );
  });
});
