import type { Suggestion } from '../../src/classifier/suggestion';
import type { Message } from '../../src/mail/message';
import { plan, type Plan } from '../../src/plan/plan';
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
}

/** The kinds that can have a matter (classification guide). */
const WITH_MATTER = KINDS.filter(
  (kind) => !['suspicious', 'automatic', 'advertising', 'misdirected'].includes(kind),
);

/** An ordinary Monday noon: the page tells limits, not days. */
const RECEIVED = new Date('2026-11-23T11:00:00Z');

/** The plan for a suggestion about an otherwise empty message. */
export function planFor(
  policy: Policy,
  suggestion: Partial<Suggestion>,
  message: Partial<Message> = {},
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
    original: {
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
      ...message,
    },
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
    ...wordsAndSenders(policy, words),
  ];
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
