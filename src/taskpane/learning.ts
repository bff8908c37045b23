import type { Choice, Correction } from '../corrections/correction';
import { corpusLine, type CorrectedMessage } from '../corrections/corpus-line';
import { recallCorrection, type Recalled } from '../corrections/recall-correction';
import { rememberCorrection } from '../corrections/remember-correction';
import { fromStored, toStored } from '../corrections/stored-corrections';
import type { Suggestion } from '../classifier/suggestion';
import { localDate } from '../deadline/local-date';
import type { MailHost } from '../host/mail-host';
import type { Message } from '../mail/message';
import type { Policy } from '../policy/policy';
import type { ReadyReading } from './pane-state';

/** Messages whose text is held for the export; those that were corrected first leave. */
export const MAX_HELD_MESSAGES = 200;

/**
 * What is learned from the person's changes. What is remembered for next time lies in the person's settings, without
 * text or address; the messages themselves are held in memory for the export, as long as this pane lives.
 */
export interface Learning {
  /** What was chosen last time for a message like this; null when nothing was, or a danger is suggested. */
  recall(settings: MailHost['settings'], original: Message, suggestion: Suggestion): Recalled | null;
  /** Remembers, or with nulls takes back, a choice for this message and those like it. False when it could not be kept. */
  learn(
    settings: MailHost['settings'],
    reading: Pick<ReadyReading, 'unwrapped' | 'suggestion' | 'shown'>,
    choice: Choice,
    policy: Policy,
    now: Date,
  ): Promise<boolean>;
  /** How many changes are remembered. */
  count(settings: MailHost['settings']): number;
  /** Forgets everything, also what is held for the export. False when Outlook refused. */
  reset(settings: MailHost['settings']): Promise<boolean>;
  /** The changes made in this pane as masked lines of a corpus. */
  exportLines(policy: Policy): readonly string[];
}

/** Learning that holds nothing yet. One for each pane. */
export function createLearning(): Learning {
  const held = new Map<string, CorrectedMessage>();
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, each from what is stored then: a save that waits must not write an old list over a new one. */
  function change(
    settings: MailHost['settings'],
    make: (stored: readonly Correction[] | null) => readonly Correction[] | null,
  ): Promise<boolean> {
    const turn = last.then(async () => {
      const stored = readStored(settings);
      const next = make(stored);
      if (next === null) return false;
      if (next === stored) return true;
      return (await settings.write('corrections', toStored(next))).ok;
    });
    last = turn;
    return turn;
  }

  return {
    recall: (settings, original, suggestion) =>
      recallCorrection(readStored(settings) ?? [], original, suggestion),
    learn(settings, reading, choice, policy, now) {
      hold(held, reading, choice, policy);
      const { original } = reading.unwrapped;
      if (original.from === null || original.from.address === '') return Promise.resolve(true);
      const today = localDate(now, policy.timeZone);
      return change(settings, (stored) => stored && rememberCorrection(stored, original, choice, today));
    },
    count: (settings) => readStored(settings)?.length ?? 0,
    reset(settings) {
      held.clear();
      return change(settings, () => []);
    },
    exportLines: (policy) => [...held.values()].map((one, index) => corpusLine(one, policy, index + 1)),
  };
}

/** Null when a newer version of the add-in wrote it. */
function readStored(settings: MailHost['settings']): readonly Correction[] | null {
  return fromStored(settings.read('corrections'));
}

function hold(
  held: Map<string, CorrectedMessage>,
  reading: Pick<ReadyReading, 'unwrapped' | 'suggestion' | 'shown'>,
  choice: Choice,
  policy: Policy,
): void {
  const { original, carrier } = reading.unwrapped;
  const { suggestion, shown } = reading;
  const before = held.get(carrier.id);
  const mailbox = policy.mailboxes.find(({ id }) => id === choice.mailbox);
  const units = choice.mailbox === undefined ? (before?.units ?? []) : (mailbox?.units ?? []);
  held.delete(carrier.id);
  if (shown.kind === suggestion.kind && units.length === 0) return;
  held.set(carrier.id, { original, suggestion, kind: shown.kind, units });
  const [oldest] = held.keys();
  if (held.size > MAX_HELD_MESSAGES && oldest !== undefined) held.delete(oldest);
}
