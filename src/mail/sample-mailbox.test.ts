import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { htmlToPlainText } from './html-text';
import { readUnwrapped } from './read-eml';
import { unwrap } from './unwrap';

const ROOT = path.join(__dirname, '../..');
const MAILBOX = path.join(ROOT, 'simulator/mailbox');
type Expected = Readonly<Record<string, { readonly originalSender: string | null; readonly hops: number }>>;
const expected = JSON.parse(readFileSync(path.join(ROOT, 'test/mailbox/expected.json'), 'utf8')) as Expected;

describe('the sample mailbox', () => {
  it('holds a message for each expectation, and an expectation for each message', () => {
    const ids = readdirSync(MAILBOX)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => path.basename(file, '.eml'));
    expect(ids.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))(
    'OSB-28: %s shows who first wrote',
    async (id, { originalSender, hops }) => {
      const result = await readUnwrapped(readFileSync(path.join(MAILBOX, `${id}.eml`)));
      if (!result.ok) throw new Error(result.failure.detail);
      expect(result.value.original.from?.address ?? null).toBe(originalSender);
      expect(result.value.hops).toHaveLength(hops);
    },
  );

  it.each(Object.entries(expected))('OSB-28: %s shows it in the text of its HTML, too', async (id, facts) => {
    const result = await readUnwrapped(readFileSync(path.join(MAILBOX, `${id}.eml`)));
    if (!result.ok) throw new Error(result.failure.detail);
    const { carrier, hops } = result.value;
    const opened = hops.some((hop) => hop.wrapper === 'attached-message');
    const text = carrier.html === '' || opened ? carrier.text : htmlToPlainText(carrier.html);
    const again = opened ? result.value : unwrap({ ...carrier, text });
    expect(again.original.from?.address ?? null).toBe(facts.originalSender);
    expect(again.hops).toHaveLength(facts.hops);
  });
});
