import { formatInstant, knownInstant } from '../deadline/local-date';
import { referenceCodeOf } from '../forwarding/reference-code';
import type { NewMessageForm } from '../host/mail-host';
import type { Plan } from '../plan/plan';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textWithSignature } from '../templates/template-text';
import texts from '../texts/guidance.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import matterTexts from '../texts/matters.texts.json';
import { say } from '../texts/say';
import type { ReadyReading } from './pane-state';

/** Whether the open message may travel along to the contact: never what is secret, nor what the plan forbids. */
export function mayAttach({ forbids, announceOnly }: Pick<Plan, 'forbids' | 'announceOnly'>): boolean {
  return (
    !announceOnly && !forbids.includes('attach') && !forbids.includes('forward') && !forbids.includes('open')
  );
}

/**
 * The prepared words for a contact when the policy gives no template: what kind of message it is and when it came. They
 * name nobody and tell nothing of what it says; the reference code stays out where the plan wants no trail.
 */
export function contactText(
  { unwrapped, shown, plan }: ReadyReading,
  policy: Policy,
  language: TextLanguage,
  isAttached: boolean,
): string {
  const received = knownInstant(unwrapped.original.received);
  const kind = say(shown.matter === '' ? kindTexts[shown.kind] : matterTexts[shown.matter], language);
  const code = plan.forbids.includes('trail') ? null : referenceCodeOf(unwrapped);
  const body = say(isAttached ? texts.contactBodyAttached : texts.contactBody, language, {
    kind: kind.toLowerCase(),
    received: received ? formatInstant(received, policy.timeZone) : say(texts.unknownTime, language),
  });
  return code === null ? body : `${body}\n\n${say(texts.reference, language, { code })}`;
}

/** The form for it. The subject never says what it is about. */
export function contactForm(
  { plan }: ReadyReading,
  to: string | null,
  text: string,
  language: TextLanguage,
  attachAs: string | null,
  signature: { readonly html: string; readonly text: string } | null,
): NewMessageForm {
  const isUrgent = plan.deadlines.some(({ atOnce }) => atOnce);
  return {
    to: to === null ? [] : [to],
    cc: [],
    subject: say(isUrgent ? texts.urgentSubject : texts.contactSubject, language),
    html: textWithSignature(text, signature).html,
    attachOpenMessageAs: attachAs,
  };
}
