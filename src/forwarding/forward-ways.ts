import type { Ability, HostResult, MailHost } from '../host/mail-host';
import { failure, success } from '../lib/result';
import type { LocalDate } from '../deadline/local-date';
import type { Policy } from '../policy/policy';
import type { Forward } from './forward-message';

/** What the pane beside Outlook's own forward needs: our block and whom it goes to. Nothing of the message's text. */
export interface HandOver {
  /** The conversation of the message that is passed on, by which its forward is recognised. */
  readonly conversationId: string;
  /** The item that it is about, and the key of its trail. */
  readonly id: string;
  readonly key: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly html: string;
  readonly text: string;
  readonly answerBy: LocalDate | null;
  /** When it was handed over, in milliseconds since 1970. */
  readonly at: number;
}

/** A forward that is ready to go, whichever way. */
export interface ReadyForward {
  readonly forward: Forward;
  readonly handOver: HandOver;
  /** Only a notice may go, or a colleague's notes must stay inside: then Outlook's own forward would tell too much. */
  readonly mustNotCarryAll: boolean;
}

/** What a way to forward works with. */
export interface ForwardTools {
  readonly host: Pick<MailHost, 'can' | 'openNewMessage'>;
  /** Keeps it for the pane beside the draft; false when this computer can't. */
  readonly keep: (handOver: HandOver) => boolean;
}

/** One way to pass a message on. A new way is a new entry of `FORWARD_WAYS` and nothing else. */
export interface ForwardWay {
  readonly id: 'new-message' | 'own-forward';
  /** Whether client and message allow it. */
  readonly isPossible: (can: (ability: Ability) => boolean, ready: ReadyForward) => boolean;
  /**
   * Does what can be done from here; nothing is ever sent. `opened`: a form is open; `handed-over`: the person presses
   * Outlook's own *Forward* next, and our pane there goes on.
   */
  readonly run: (tools: ForwardTools, ready: ReadyForward) => HostResult<'opened' | 'handed-over'>;
}

/** The ways to forward, the usual one first. */
export const FORWARD_WAYS: readonly ForwardWay[] = [
  {
    id: 'new-message',
    isPossible: (can) => can('open-new-message'),
    run: async ({ host }, { forward, handOver }) => {
      const opened = await host.openNewMessage(handOver.id, forward.form);
      return opened.ok ? success('opened') : opened;
    },
  },
  {
    id: 'own-forward',
    isPossible: (_can, { mustNotCarryAll, handOver }) => !mustNotCarryAll && handOver.conversationId !== '',
    run: async ({ keep }, { handOver }) =>
      keep(handOver)
        ? success('handed-over')
        : failure({ kind: 'not-supported', call: 'localStorage', detail: 'the browser keeps nothing here' }),
  },
];

/** The ways that are possible now, in the policy's order where it names one. */
export function possibleWays(
  can: (ability: Ability) => boolean,
  ready: ReadyForward,
  policy: Pick<Policy, 'forwardWays'>,
): readonly ForwardWay[] {
  const wished = policy.forwardWays ?? FORWARD_WAYS.map(({ id }) => id);
  return wished.flatMap((wish) =>
    FORWARD_WAYS.filter(({ id, isPossible }) => id === wish && isPossible(can, ready)),
  );
}

/** How long what was handed over is good for, in milliseconds: then the person has gone on to something else. */
export const HAND_OVER_LASTS = 15 * 60_000;

/** What was handed over for a draft of this conversation; null when it is for another one. */
export function handOverFor(kept: HandOver | null, conversationId: string): HandOver | null {
  return kept && conversationId !== '' && kept.conversationId === conversationId ? kept : null;
}
