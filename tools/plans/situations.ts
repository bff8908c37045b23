import type { Suggestion } from '../../src/classifier/suggestion';
import type { Message } from '../../src/mail/message';
import { plan, type Plan, type PlanInput } from '../../src/plan/plan';
import { FLAGS, KINDS, MATTERS, type Kind } from '../../src/policy/labels';
import type { Policy, When } from '../../src/policy/policy';
import flagTexts from '../../src/texts/flags.texts.json';
import matterTexts from '../../src/texts/matters.texts.json';
import type { PlanWords } from './plan-words';

/** Something that may hold beside the kind of a message. */
export interface Variation {
  /** The chapter of the page that it stands in. */
  readonly chapter: string;
  readonly title: string;
  /** The kinds of messages that it is shown for. */
  readonly kinds: readonly Kind[];
  readonly suggestion: Partial<Suggestion>;
  readonly message: Partial<Message>;
  /** How it came to the one who reads it; straight where nothing is said. */
  readonly way?: Way;
}

type Way = Pick<PlanInput, 'carrier' | 'hops' | 'note' | 'reader'>;

/** The kinds that can have a matter (classification guide). */
const WITH_MATTER = KINDS.filter(
  (kind) => !['suspicious', 'automatic', 'advertising', 'misdirected'].includes(kind),
);

/** An ordinary Monday noon: the page tells limits, not days. */
const RECEIVED = new Date('2026-11-23T11:00:00Z');

/** A message that says nothing. */
const EMPTY: Message = {
  id: '',
  messageId: '',
  conversationId: '',
  subject: '',
  from: null,
  to: [],
  cc: [],
  received: RECEIVED,
  sent: null,
  headers: [],
  text: '',
  html: '',
  extent: 'whole',
  attachments: [],
};

/** The plan for a suggestion about an otherwise empty message. */
export function planFor(
  policy: Policy,
  suggestion: Partial<Suggestion>,
  message: Partial<Message> = {},
  way: Way = {},
): Plan {
  return plan({
    suggestion: {
      kind: 'enquiry',
      confidence: 0.9,
      unsure: false,
      alternatives: [],
      flags: [],
      unit: 'none',
      matter: '',
      caseReferences: [],
      language: policy.languages[0] ?? 'en',
      reasons: [],
      ...suggestion,
    },
    original: { ...EMPTY, ...message },
    ...way,
    policy,
    now: RECEIVED,
  });
}

/** Everything beside the kind that a policy tells apart, in the order of the page. */
export function variationsOf(policy: Policy, words: PlanWords): readonly Variation[] {
  const language = policy.country === 'SE' ? 'sv' : 'nb';
  return [
    ...MATTERS.map((matter) => ({
      chapter: words.matters,
      title: matterTexts[matter][language],
      kinds: WITH_MATTER,
      suggestion: { matter },
      message: {},
    })),
    ...FLAGS.map((flag) => ({
      chapter: words.flags,
      title: flagTexts[flag][language],
      kinds: KINDS,
      suggestion: { flags: [flag] },
      message: {},
    })),
    { chapter: words.differs, title: words.unsure, kinds: KINDS, suggestion: { unsure: true }, message: {} },
    {
      chapter: words.differs,
      title: words.inSami,
      kinds: KINDS,
      suggestion: { language: 'se' as const },
      message: {},
    },
    {
      chapter: words.differs,
      title: words.inCase,
      kinds: KINDS,
      suggestion: { caseReferences: ['2026/1'] },
      message: {},
    },
    ...(['privately', 'forwarded'] as const).map((way) => ({
      chapter: words.differs,
      title: words[way],
      kinds: KINDS,
      suggestion: {},
      message: {},
      way: wayHere(way, policy),
    })),
    ...wordsAndSenders(policy, words),
  ];
}

/** As it comes when a colleague, or the reader from a private account, has passed it on. */
function wayHere(way: 'privately' | 'forwarded', { domains }: Policy): Way {
  const reader = { name: 'Kim Nordin', address: `kim.nordin@${domains[0] ?? ''}` };
  if (way === 'privately') {
    const by = { name: reader.name, address: 'kim@mail.example' };
    return { reader, hops: [{ by, at: null, words: '', wrapper: 'gmail' }] };
  }
  return {
    carrier: { ...EMPTY, from: reader },
    note: { reference: 'PG-AAAAAAAAAA', reason: '', responsible: '', answerBy: '', answerTo: '' },
  };
}

/** One variation for each set of words or senders that the policy names; the words of one row are one set. */
function wordsAndSenders(policy: Policy, words: PlanWords): Variation[] {
  const found = new Map<string, Variation>();
  for (const { when } of [...policy.guidance, ...policy.deadlines]) {
    const title = titleOf(when, words);
    if (title === null || found.has(title)) continue;
    found.set(title, {
      chapter: words.differs,
      title,
      kinds: when.kinds ?? (when.matters ? WITH_MATTER : KINDS),
      suggestion: { flags: when.flags ?? [], matter: when.matters?.[0] ?? '' },
      message: {
        text: when.says?.[0] ?? '',
        from: when.senders?.[0] ? { name: '', address: `someone@${when.senders[0]}` } : null,
      },
    });
  }
  return [...found.values()];
}

function titleOf({ says, senders }: When, words: PlanWords): string | null {
  if (says) return `${words.says} ${says.map((phrase) => `”${phrase}”`).join(', ')}`;
  return senders ? `${words.from} ${senders.join(', ')}` : null;
}
