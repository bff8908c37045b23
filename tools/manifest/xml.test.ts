import fc from 'fast-check';
import { element, writeXml } from './xml';

describe('writeXml', () => {
  it('keeps the order and indents', () => {
    expect(writeXml(element('A', { x: '1' }, [element('B', {}), element('C', {}, 'text')]))).toBe(
      '<A x="1">\n  <B/>\n  <C>text</C>\n</A>\n',
    );
  });

  it('never lets a text or an attribute end its element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = writeXml(element('A', { x: text }, text));
        expect(written.match(/</g)).toHaveLength(2);
        expect(written.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});
