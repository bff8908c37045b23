import * as v from 'valibot';
import { detectLanguage } from '../../src/classifier/language';
import type { Message } from '../../src/mail/message';
import { FLAGS, KINDS, MATTERS, MESSAGE_LANGUAGES, UNITS } from '../../src/policy/labels';

/** The facts of a message as the corpus has them: what `triage` reads; labels are there only to train and to check. */
const facts = {
  id: v.string(),
  from: v.nullable(v.object({ name: v.string(), address: v.string() })),
  to: v.array(v.string()),
  subject: v.string(),
  body: v.string(),
  attachments: v.array(v.string()),
  received: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  headers: v.optional(v.record(v.string(), v.string())),
  hops: v.optional(v.array(v.string())),
};

export const unlabelledMessage = v.object(facts);
export type UnlabelledMessage = v.InferOutput<typeof unlabelledMessage>;

/** One line of the corpus: the shape that `corpus/classification-guide.md` gives. */
export const labelledMessage = v.object({
  ...facts,
  lang: v.picklist(MESSAGE_LANGUAGES),
  kind: v.picklist(KINDS),
  flags: v.array(v.picklist(FLAGS)),
  unit: v.picklist(UNITS),
  matter: v.picklist(['', ...MATTERS]),
});
export type LabelledMessage = v.InferOutput<typeof labelledMessage>;

/** The message that a line of the corpus stands for. */
export function toMessage(line: UnlabelledMessage): Message {
  return {
    id: line.id,
    messageId: '',
    conversationId: '',
    subject: line.subject,
    from: line.from,
    to: line.to.map((address) => ({ name: '', address })),
    cc: [],
    received: line.received === undefined ? null : new Date(line.received),
    sent: null,
    headers: Object.entries(line.headers ?? {}).map(([name, value]) => ({ name, value })),
    text: line.body,
    html: '',
    extent: 'whole',
    attachments: line.attachments.map((name) => ({
      id: '',
      name,
      contentType: '',
      size: 0,
      inline: false,
      type: /\.(?:eml|msg)$/i.test(name) ? 'message' : 'file',
    })),
  };
}

/**
 * The policy that a message is read by when none was chosen: their country's language by the receivers' addresses, and where
 * those do not tell, by the language of the text.
 */
export function policyOfReceiver({ to, text }: { readonly to: readonly string[]; readonly text: string }): {
  domains: string[];
  languages: ('sv' | 'nb')[];
} {
  const endsIn = (ending: string) => to.some((address) => address.trim().toLowerCase().endsWith(ending));
  if (endsIn('.no') || endsIn('.se')) return { domains: [], languages: [endsIn('.no') ? 'nb' : 'sv'] };
  const language = detectLanguage(text, { languages: ['sv'] });
  return { domains: [], languages: [language === 'nb' || language === 'nn' ? 'nb' : 'sv'] };
}
