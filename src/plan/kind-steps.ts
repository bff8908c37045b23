import type { Suggestion } from '../classifier/suggestion';
import type { Kind } from '../policy/labels';

/** What is done first with a message: write to its sender, pass it on, or nothing. */
export type FirstAction = 'reply' | 'forward' | 'none';

/** Who a forward goes to: a function mailbox of the municipality, or another authority with a copy to the sender. */
export type ForwardVariant = 'internal' | 'external';

/** What to keep in mind before doing anything. */
export type Caution =
  | 'no-reply-to-sender'
  | 'do-not-click'
  | 'keep-evidence'
  | 'may-be-threat'
  | 'confidential'
  | 'protected-identity'
  | 'whistleblowing'
  | 'no-duty-to-forward';

/** The steps that follow from the kind alone. */
export interface KindSteps {
  readonly firstAction: FirstAction;
  /** Whether the guideline's time for a reply runs. */
  readonly answerNeeded: boolean;
  /** False where a reply does harm or has no reader. */
  readonly replyAdvised: boolean;
  readonly forwardVariant: ForwardVariant;
  readonly cautions: readonly Caution[];
}

/**
 * Somebody waits for an answer. The acknowledgement comes first even when another unit has the matter: it is what
 * the time limit is about (OSB-10), and the one who received it answers for it until it is in the right place (OSB-20).
 */
const ANSWER: KindSteps = {
  firstAction: 'reply',
  answerNeeded: true,
  replyAdvised: true,
  forwardVariant: 'internal',
  cautions: [],
};

/** The decision table: one row a kind. */
export const KIND_STEPS: Readonly<Record<Kind, KindSteps>> = {
  // To those who lead and guard, at once; an answer may make it worse, and the message is evidence (LAV-6, VIM-29).
  threat: {
    firstAction: 'forward',
    answerNeeded: false,
    replyAdvised: false,
    forwardVariant: 'internal',
    cautions: ['no-reply-to-sender', 'keep-evidence'],
  },
  // To those who look after the computers; an answer tells the fraudster that somebody reads here (LAV-4, LAV-5).
  suspicious: {
    firstAction: 'forward',
    answerNeeded: false,
    replyAdvised: false,
    forwardVariant: 'internal',
    cautions: ['do-not-click', 'no-reply-to-sender'],
  },
  // No person reads an answer, and two machines can answer each other for ever.
  automatic: {
    firstAction: 'none',
    answerNeeded: false,
    replyAdvised: false,
    forwardVariant: 'internal',
    cautions: [],
  },
  // From a colleague, so the time limit for those outside does not run; whoever plans the shift must know (OSB-44).
  absence: {
    firstAction: 'forward',
    answerNeeded: false,
    replyAdvised: true,
    forwardVariant: 'internal',
    cautions: [],
  },
  // Nobody has to pass offers on; a registrator may (OSB-16, OSB-18).
  advertising: {
    firstAction: 'none',
    answerNeeded: false,
    replyAdvised: false,
    forwardVariant: 'internal',
    cautions: ['no-duty-to-forward'],
  },
  // To the right authority with a copy to the sender, who then knows; a reply when it can't be passed on (LAV-13, LAV-14).
  misdirected: {
    firstAction: 'forward',
    answerNeeded: true,
    replyAdvised: true,
    forwardVariant: 'external',
    cautions: [],
  },
  'records-request': ANSWER,
  supplement: ANSWER,
  'case-document': ANSWER,
  'fault-report': ANSWER,
  feedback: ANSWER,
  enquiry: ANSWER,
};

/**
 * The kind whose steps are taken. When it is not sure that a message is a threat or a fraud and the next best kind
 * waits for an answer, that one: its deadline runs on, and the person is asked to look. A false alarm must not leave
 * a citizen without an answer.
 */
export function kindToActOn({ kind, unsure, alternatives }: Suggestion): Pick<KindSteps, 'cautions'> & {
  readonly kind: Kind;
} {
  const [next] = alternatives;
  const isAlarm = kind === 'threat' || kind === 'suspicious';
  if (!unsure || !isAlarm || !next || !KIND_STEPS[next.kind].answerNeeded) {
    return { kind, cautions: KIND_STEPS[kind].cautions };
  }
  return { kind: next.kind, cautions: [kind === 'threat' ? 'may-be-threat' : 'do-not-click'] };
}
