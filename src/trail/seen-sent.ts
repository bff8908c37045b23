import { sameAddress } from '../mail/address';
import type { Message } from '../mail/message';
import type { Trail, TrailEvent } from './trail';
import { trailState } from './trail-state';

/** A message of the conversation that bears the reference code, as it lies open beside the pane. */
export interface SeenMessage {
  /** Where it comes from; `''` when that is not known. */
  readonly from: string;
  /** Whether `from` is one of the authority's own addresses. */
  readonly isOwn: boolean;
  /** Everybody whom it went to. */
  readonly to: readonly string[];
  /** When it was sent or received; null when that is not known. */
  readonly at: Date | null;
}

/** What is read of a message to find reference codes in it, in UTF-16 units. */
const MAX_READ = 100_000;
/** Codes of one message that are looked at; an honest one has one or two. */
const MAX_CODES = 5;
const CODE = /\bPG-[A-Z2-7]{10}\b/g;

/** The reference codes that stand in a message as it was received, each once: in its subject, its own words or what it quotes. */
export function codesIn({ subject, text }: Pick<Message, 'subject' | 'text'>): readonly string[] {
  const codes = `${subject}\n${text.slice(0, MAX_READ)}`.match(CODE) ?? [];
  return [...new Set(codes)].slice(0, MAX_CODES);
}

/**
 * Forms of which the message shows that they were sent, as events of whoever prepared them. It is the form's own
 * message (ours, to one of the form's receivers), or the answer of one of its receivers; both later than the form. An
 * outsider can work out the code, so that the code alone shows nothing. Whatever is not shown stays a question.
 */
export function seenSent(trail: Trail, seen: SeenMessage): readonly TrailEvent[] {
  const { at } = seen;
  if (at === null) return [];
  return trailState(trail).unsettled.flatMap((form): TrailEvent[] => {
    if (form.what !== 'forward' && form.what !== 'answer') return [];
    // Not even a minute before: the forward that we answer has the same code, and may have come just now.
    if (at < form.at) return [];
    const receivers = form.what === 'forward' ? form.to : [form.to];
    const isReceiver = (address: string) => receivers.some((one) => sameAddress(one, address));
    const isFormItself = seen.isOwn && !isReceiver(seen.from) && seen.to.some(isReceiver);
    if (!isFormItself && !isReceiver(seen.from)) return [];
    return [{ ...form, stage: 'sent', at }];
  });
}
