import { internalBlock } from '../forwarding/forward-block';
import { FORWARD_WORDING } from '../forwarding/forward-wording';
import { SHORTENED } from '../lib/one-line';
import type { Message } from './message';
import {
  OWN_BLOCK_LABELS,
  OWN_BLOCK_NOT_KNOWN,
  OWN_BLOCK_SHORTENED,
  type OwnBlockLanguage,
} from './own-block-labels';
import { forwardedAttachment, unwrap } from './unwrap';

const LANGUAGES = Object.keys(OWN_BLOCK_LABELS) as OwnBlockLanguage[];
const CODE = 'PG-ABCDEFGH27';
const anna = { name: 'Anna Alm', address: 'anna@alm.example' };
const bo = { name: 'Bo Ek', address: 'bo@x.example' };
const carin = { name: 'Carin Dal', address: 'carin@x.example' };

function message(facts: Partial<Message>): Message {
  return {
    id: 'item',
    messageId: '<m@x.example>',
    conversationId: '',
    subject: 'VB: Bygglov',
    from: carin,
    to: [],
    cc: [],
    received: new Date('2026-11-19T08:00:00Z'),
    sent: new Date('2026-11-19T07:59:00Z'),
    headers: [],
    text: '',
    html: '',
    extent: 'whole',
    attachments: [],
    ...facts,
  };
}

/** The block as the writer writes it. */
function written(language: OwnBlockLanguage): string {
  const block = internalBlock({
    original: message({
      from: anna,
      to: [{ name: '', address: 'a@x.example' }],
      cc: [{ name: 'B', address: 'b@x.example' }],
      received: new Date('2026-11-18T08:12:00Z'),
    }),
    subject: 'Bygglov',
    language,
    timeZone: 'Europe/Stockholm',
    reason: 'Hör till byggnadsnämnden',
    hops: [{ by: bo, at: new Date('2026-11-18T09:02:00Z'), words: '', wrapper: 'outlook' }],
    responsible: 'Byggenheten',
    answerBy: '2026-11-23' as never,
    answerTo: 'kontakt@x.example',
    code: CODE,
  });
  return [block.heading, ...block.lines].join('\n');
}

describe('our own forward block', () => {
  it.each(LANGUAGES)(
    'OSB-28, HAS-12: what we write in %s is read back: who first wrote, when it came, who passed it on',
    (language) => {
      const text = `${written(language)}\n\n${OWN_BLOCK_LABELS[language].originalMessage}:\n\n> Hej!\n> Jag vill bygga.\n`;
      const { original, hops, note } = unwrap(message({ text }));
      expect(original).toMatchObject({ from: anna, subject: 'Bygglov', text: 'Hej!\nJag vill bygga.' });
      expect(original.received?.toISOString()).toBe('2026-11-18T08:12:00.000Z');
      expect(original.to.map(({ address }) => address)).toEqual(['a@x.example', 'b@x.example']);
      expect(hops.map(({ by, at, wrapper }) => [by, at?.toISOString(), wrapper])).toEqual([
        [bo, '2026-11-18T09:02:00.000Z', 'own-block'],
        [carin, '2026-11-19T07:59:00.000Z', 'own-block'],
      ]);
      expect(hops.at(-1)?.words).toBe('Hör till byggnadsnämnden');
      expect(note).toEqual({
        reference: CODE,
        reason: 'Hör till byggnadsnämnden',
        responsible: 'Byggenheten',
        answerBy: '2026-11-23',
        answerTo: 'kontakt@x.example',
      });
    },
  );

  it.each(LANGUAGES)('what the writer puts in place of an unknown sender is nobody (%s)', (language) => {
    expect(OWN_BLOCK_NOT_KNOWN[language]).toBe(FORWARD_WORDING[language].notKnown);
    expect(OWN_BLOCK_SHORTENED).toBe(SHORTENED);
    const labels = OWN_BLOCK_LABELS[language];
    const lines = [labels.heading, `${labels.originalSender}: ${OWN_BLOCK_NOT_KNOWN[language]}`];
    const listed = `${labels.forwardedBy}: ${OWN_BLOCK_SHORTENED} +4`;
    const { original, hops } = unwrap(message({ text: [...lines, listed, '', 'x'].join('\n') }));
    expect(original.from).toBeNull();
    expect(hops).toHaveLength(1);
  });

  it('survives bold marks, no-break spaces, empty lines and lines that a mail program has broken', () => {
    const text = written('sv')
      .split('\n')
      .map((line) => line.replace(/^([^:–]+): /, '*$1:*\u00a0'))
      .join('\n\n')
      .replace('Hör till byggnadsnämnden', 'Hör till\nbyggnadsnämnden');
    const { original, note } = unwrap(message({ text: `${text}\n\n*Ursprungligt meddelande:*\n\nHej!` }));
    expect(original).toMatchObject({ from: anna, text: 'Hej!' });
    expect(note?.reason).toBe('Hör till byggnadsnämnden');
    expect(note?.answerTo).toBe('kontakt@x.example');
  });

  it('OSB-28: in a forward made by Outlook itself the text comes from below Outlook’s headers of the same sender', () => {
    const text = `${written('sv')}\n\nHälsar Carin\n\nFrån: Bo Ek <bo@x.example>\nSkickat: 2026-11-18 10:02\nTill: Carin\nÄmne: VB: Bygglov\n
Din?\n\nFrån: Anna Alm <anna@alm.example>\nSkickat: 2026-11-18 09:11\nTill: a@x.example\nÄmne: Bygglov\n\nJag vill bygga.`;
    const { original, hops } = unwrap(message({ text }));
    expect(original.text).toBe('Jag vill bygga.');
    expect(original.sent?.toISOString()).toBe('2026-11-18T08:11:00.000Z');
    expect(original.received?.toISOString()).toBe('2026-11-18T08:12:00.000Z');
    expect(hops.map(({ by }) => by)).toEqual([bo, carin]);
    expect(hops.at(-1)?.words).toContain('Hälsar Carin');
  });

  it('OSB-28: is found inside an Outlook forward by the next one', () => {
    const eva = { name: 'Eva', address: 'eva@x.example' };
    const text = `Er.\n\nFrån: Carin Dal <carin@x.example>\nSkickat: den 19 november 2026 08:59\nTill: Eva\nÄmne: VB: Bygglov\n\n${written('sv')}\n\nUrsprungligt meddelande:\n\n> Hej!`;
    const { original, hops, note } = unwrap(message({ text, from: eva }));
    expect(original).toMatchObject({ from: anna, text: 'Hej!' });
    expect(hops.map(({ by, wrapper }) => [by.address, wrapper])).toEqual([
      ['bo@x.example', 'own-block'],
      ['carin@x.example', 'own-block'],
      ['eva@x.example', 'outlook'],
    ]);
    expect(note?.reference).toBe(CODE);
  });

  it('says that the text was not read when nothing of a confidential message was copied', () => {
    const { original } = unwrap(message({ text: `${written('nb')}\n\nMeldingen er ikke gjengitt her.` }));
    expect(original).toMatchObject({ from: anna, text: '', extent: 'unread' });
  });

  it('OSB-27: the whole original that we attach is the original, not an attachment of it', () => {
    const attached = {
      id: 'a',
      name: 'B.eml',
      contentType: 'message/rfc822',
      size: 9,
      inline: false,
      type: 'message' as const,
    };
    const outer = message({ subject: 'SV: Bygglov', text: written('en'), attachments: [attached] });
    expect(forwardedAttachment(outer)).toBe(attached);
    expect(unwrap(outer).original.attachments).toEqual([]);
    const inner = message({ from: anna, text: 'Jag vill bygga.', subject: 'Bygglov', received: null });
    const { original, hops, note } = unwrap(outer, inner);
    expect(original).toMatchObject({ from: anna, text: 'Jag vill bygga.' });
    expect(original.received?.toISOString()).toBe('2026-11-18T08:12:00.000Z');
    expect(hops.map(({ by }) => by)).toEqual([bo, carin]);
    expect(note?.reference).toBe(CODE);
  });

  it('a reply with our block quoted below stays a reply', () => {
    const quoted = written('sv').replace(/^/gm, '> ');
    const reply = message({ subject: 'SV: VB: Bygglov', text: `Vi tar den.\n\n${quoted}` });
    const outlook = message({
      subject: 'SV: VB: Bygglov',
      text: `Vi tar den.\n\nFrån: Carin <carin@x.example>\nSkickat: 2026-11-19 09:00\nTill: Bo\nÄmne: VB: Bygglov\n\n${written('sv')}`,
    });
    expect(unwrap(reply).original).toBe(reply);
    expect(unwrap(outlook).original).toBe(outlook);
  });
});
