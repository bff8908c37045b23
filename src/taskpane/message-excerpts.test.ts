import fc from 'fast-check';
import type { Reason } from '../classifier/suggestion';
import { messageExcerpts } from './message-excerpts';

const text =
  'Hej!\n\nGatlampan vid busshållplatsen på Ekvägen har slocknat och det är kolmörkt när barnen går till skolan. ' +
  'Kan ni laga den snart? Den var trasig även i fjol, och då tog det sex veckor innan någon kom.';
const original = { subject: 'Trasig gatlampa', text };

function reason(words: string, part: Partial<Reason> = {}): Reason {
  const start = (part.in === 'subject' ? original.subject : text).indexOf(words);
  return {
    for: 'fault-report',
    in: 'body',
    text: words,
    start,
    end: start + words.length,
    source: 'words',
    ...part,
  };
}

const written = (reasons: readonly Reason[], of = original) =>
  messageExcerpts(reasons, of).map(({ parts }) =>
    parts
      .map((part) => (part.isReason ? `[${part.text}]` : part.text))
      .join('')
      // The dots never stand alone on a line.
      .replace(/…\u00a0|\u00a0…/g, (dots) => dots.replace('\u00a0', ' ')),
  );

describe('the reasons in the message’s own text', () => {
  it('show the words with those around, cut between words', () => {
    expect(written([reason('laga')])).toEqual([
      '… när barnen går till skolan. Kan ni [laga] den snart? Den var trasig även i …',
    ]);
    expect(written([reason('Trasig', { in: 'subject' })])).toEqual(['[Trasig] gatlampa']);
  });

  it('share an excerpt when they stand near each other and speak for the same', () => {
    const near = [reason('slocknat'), reason('kolmörkt', { source: 'urgent-words' })];
    expect(written(near)).toEqual([
      '… vid busshållplatsen på Ekvägen har [slocknat] och det är [kolmörkt] när barnen går till skolan. Kan ni …',
    ]);
    expect(messageExcerpts(near, original)[0]?.sources).toEqual(['words', 'urgent-words']);
    expect(written([reason('slocknat'), reason('fjol')])).toHaveLength(2);
    expect(written([reason('slocknat'), reason('kolmörkt', { for: 'urgent' })])).toHaveLength(2);
  });

  it('stand alone in a header, in the name of an attachment, or where the text is not as the reason says', () => {
    expect(written([reason('Hej', { in: 'header:From', text: 'it@granby.example' })])).toEqual([
      '[it@granby.example]',
    ]);
    expect(written([reason('Hej', { text: 'något annat' })])).toEqual(['[något annat]']);
    expect(messageExcerpts([reason('Hej', { in: 'attachment:0', text: '' })], original)[0]?.parts).toEqual(
      [],
    );
  });

  it('mask identity numbers, also those around the words and at the edges', () => {
    const number = '19900115-9806';
    for (let gap = 0; gap < 60; gap += 1) {
      const body = `${number} ${'x'.repeat(gap)} lampan ${'y '.repeat(gap / 2)}${number}`;
      const start = body.indexOf('lampan');
      const shown = written([reason('lampan', { start, end: start + 6 })], { subject: '', text: body });
      expect(shown.join()).toContain('[lampan]');
      expect(shown.join()).not.toContain('9806');
    }
    const masked = reason('x', { text: '19900115-****', start: 0, end: 13, source: 'identity-number' });
    expect(written([masked], { subject: '', text: `${number} är mitt` })).toEqual([
      '[19900115-****] är mitt',
    ]);
  });

  it('show none of the marks that turn text around', () => {
    const body = 'fil \u202egnp.exe lampan\u200b här';
    const start = body.indexOf('lampan');
    expect(written([reason('lampan', { start, end: start + 6 })], { subject: '', text: body })).toEqual([
      'fil gnp.exe [lampan] här',
    ]);
  });

  it('stay short and never fail, whatever the text and wherever the reason claims to stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { maxLength: 6 }),
        (body, places) => {
          const reasons = places.map(([start, length]) =>
            reason('x', { text: body.slice(start, start + length), start, end: start + length }),
          );
          for (const excerpt of written(reasons, { subject: '', text: body }))
            expect(excerpt.length).toBeLessThan(220);
        },
      ),
    );
  });
});
