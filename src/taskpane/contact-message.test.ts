import { samplePolicy } from '../../test/policies/sample-policy';
import { message } from '../../test/support/fake-host';
import { contactForm, contactText, mayAttach } from './contact-message';
import type { ReadyReading } from './pane-state';

function reading(
  plan: Partial<ReadyReading['plan']>,
  shown: Partial<ReadyReading['shown']> = {},
): ReadyReading {
  const original = message({
    subject: 'Anna Alm ska få betala',
    from: { name: 'Anna Alm', address: 'anna@alm.example' },
    text: 'Jag vet var Bo Ek bor.',
  });
  return {
    plan: { forbids: [], deadlines: [], announceOnly: false, ...plan },
    shown: { kind: 'threat', matter: '', ...shown },
    unwrapped: { original, carrier: original, hops: [], note: null },
  } as unknown as ReadyReading;
}

describe('the prepared message to a contact', () => {
  test('says what kind of message it is and when it came, and names nobody (LAV-6, VIM-29)', () => {
    const text = contactText(reading({}), samplePolicy(), 'sv', true);
    expect(text).toContain(
      'Det ser ut att vara: hot eller trakasserier. Kommunen fick det 2026-11-18 09:12.',
    );
    expect(text).toMatch(/Referens: PG-[A-Z2-7]{10}$/);
    expect(text).not.toMatch(/Anna|Bo Ek|betala/);
  });

  test('leaves the reference out where nothing may be kept of it', () => {
    const text = contactText(
      reading({ forbids: ['trail'] }, { kind: 'case-document', matter: 'whistleblowing' }),
      samplePolicy(),
      'sv',
      false,
    );
    expect(text).toContain('visselblåsning');
    expect(text).not.toContain('PG-');
  });

  test('has a subject that tells nothing, urgent when something is due at once', () => {
    const now = [{ atOnce: true }] as unknown as ReadyReading['plan']['deadlines'];
    expect(contactForm(reading({ deadlines: now }), 'a@b.se', 'x', 'sv', null, null).subject).toBe(
      'Brådskande: ett meddelande du behöver se',
    );
    expect(contactForm(reading({}), null, 'x', 'nb', null, null)).toMatchObject({
      to: [],
      subject: 'En melding du må se',
    });
  });

  test.each([
    [{}, true],
    [{ announceOnly: true }, false],
    [{ forbids: ['attach'] as const }, false],
    [{ forbids: ['forward'] as const }, false],
    [{ forbids: ['open'] as const }, false],
  ])('takes the message along unless it is secret or forbidden: %j', (plan, expected) => {
    expect(mayAttach(reading(plan).plan)).toBe(expected);
  });
});
