import { formatLocalDate, localDate, localTime } from '../deadline/local-date';
import { sameAddress } from '../mail/address';
import type { RecordDecision } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import checkTexts from '../texts/check-names.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import texts from '../texts/trail.texts.json';
import type { Trail, TrailEvent } from '../trail/trail';
import { trailState } from '../trail/trail-state';
import { useLanguage, useTexts } from '../ui/texts-context';

/** How a trail is told, in the language of the pane. */
export interface TrailWords {
  /** One sentence a line, oldest first. */
  story(trail: Trail): readonly string[];
  when(at: Date): string;
  deed(event: TrailEvent): string;
  /** The names of mailboxes, other addresses as they are. */
  names(addresses: readonly string[]): string;
  decision(decision: RecordDecision): string;
}

export function useTrailWords(policy: Policy): TrailWords {
  const language = useLanguage();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const check = useTexts(checkTexts);

  const day = (date: Parameters<typeof formatLocalDate>[0]) => formatLocalDate(date, language, 'short');
  const when = (at: Date) => `${day(localDate(at, policy.timeZone))} ${localTime(at, policy.timeZone)}`;
  const names = (addresses: readonly string[]) => {
    const named = addresses.filter(Boolean).map((address) => {
      const mailbox = policy.mailboxes.find((one) => sameAddress(one.address, address));
      return mailbox ? textIn(mailbox.name, language) : address;
    });
    return named.length > 0 ? named.join(', ') : text('someone');
  };
  const decision = (chosen: RecordDecision) => {
    const named = policy.recordDecisions.find((one) => one.decision === chosen);
    return named ? textIn(named.name, language) : chosen;
  };

  // A name that this version does not know is told as it stands.
  const checkNames = (checks: readonly string[]) =>
    checks.map((name) => (name in checkTexts ? check(name as keyof typeof checkTexts) : name)).join(', ');

  const deed = (event: TrailEvent): string => {
    if ('stage' in event && event.stage === 'not-sent') return text('notSent');
    const isSent = 'stage' in event && event.stage === 'sent';
    switch (event.what) {
      case 'kind':
        return text('didKind', { kind: kind(event.kind) });
      case 'decision':
        return event.weedingCode
          ? text('didWeed', { decision: decision(event.decision), code: event.weedingCode })
          : text('didDecision', { decision: decision(event.decision) });
      case 'reply':
        return text(isSent ? 'sentReply' : 'preparedReply');
      case 'holding-reply':
        if (!isSent || !event.promised) return text(isSent ? 'sentReply' : 'preparedReply');
        return text('sentHolding', { date: day(event.promised) });
      case 'forward':
        return text(isSent ? 'sentForward' : 'preparedForward', { to: names(event.to) });
      case 'answer':
        if (isSent) return text(event.taken ? 'sentTaken' : 'sentBack');
        return text(event.taken ? 'preparedTaken' : 'preparedBack');
      case 'confirmation':
        return text(event.taken ? 'confirmedTaken' : 'confirmedBack', { from: names([event.from]) });
      case 'handed-in':
        return text(HANDED_IN[isSent ? event.way : 'prepared']);
      case 'registered':
        return text('registered', { caseNumber: event.caseNumber });
      case 'approved':
        return text('approved', { checks: checkNames(event.checks), reason: event.reason });
      case 'done':
        return event.without ? text('doneWithout', { reason: event.without }) : text('done');
    }
  };

  const story = (trail: Trail) => {
    const { awaiting } = trailState(trail);
    const { earlier } = trail;
    const first = earlier
      ? [text('earlier', { count: earlier.count, from: when(earlier.from), to: when(earlier.to) })]
      : [];
    const lines = trail.events.filter(isWorthTelling).map((event) => {
      const told = text('line', { when: when(event.at), who: event.by, deed: deed(event) });
      const waits = event.what === 'forward' && awaiting.includes(event) && event.answerBy;
      return waits ? `${told} · ${text('awaits', { date: day(waits) })}` : told;
    });
    return [...first, ...lines];
  };
  return { story, when, deed, names, decision };
}

const HANDED_IN = {
  prepared: 'preparedToRegister',
  'registrator-mail': 'sentToRegister',
  noark5: 'handedToSystem',
  webhook: 'handedToSystem',
  export: 'savedPackage',
  'cover-sheet': 'printedSheet',
} as const;

/** What was prepared is told by the question whether it was sent, and then by its answer. */
function isWorthTelling(event: TrailEvent, index: number, events: readonly TrailEvent[]): boolean {
  if (!('stage' in event) || event.stage !== 'prepared') return true;
  return !events.slice(index + 1).some((later) => later.what === event.what && 'stage' in later);
}
