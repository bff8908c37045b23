import * as v from 'valibot';
import { CHOICE_PLACEHOLDERS, FLAGS, KINDS, MATTERS } from './labels';
import { slug, source, texts } from './shapes';

/**
 * What a template is for. `reply` answers the sender; `acknowledgement` says that it has come and `holding` that the
 * answer takes longer, both of them first answers to the clock; `progress` tells how far it has come; `ask-for-more`
 * leaves the sender to answer; `pass-on` tells who has it now; `return` sends it back; `refusal` says no;
 * `secure-channel` is written in a new message without the sender's words; `confirmation` answers a colleague who
 * passed something on; `contact-message` goes to a colleague and `absence` into Outlook's automatic reply: these two are
 * never offered as an answer to a sender.
 */
export const TEMPLATE_PURPOSES = [
  'reply',
  'acknowledgement',
  'holding',
  'progress',
  'ask-for-more',
  'pass-on',
  'return',
  'refusal',
  'secure-channel',
  'confirmation',
  'contact-message',
  'absence',
] as const;
export type TemplatePurpose = (typeof TEMPLATE_PURPOSES)[number];

/** A text that the person can start from. */
export const templateSchema = v.strictObject({
  id: slug,
  name: v.pipe(texts, v.description('What the person chooses in the list.')),
  text: v.pipe(
    texts,
    v.description(
      'The reply with {{placeholders}}, the same ones in every language. Begins with its greeting; closing phrase and signature are added.',
    ),
  ),
  purpose: v.optional(
    v.pipe(v.picklist(TEMPLATE_PURPOSES), v.description('What it is for; left out: a reply to the sender.')),
  ),
  kinds: v.pipe(
    v.array(v.picklist(KINDS)),
    v.description('The kinds it is offered first for; empty, and no matters: for all.'),
  ),
  matters: v.optional(
    v.pipe(v.array(v.picklist(MATTERS)), v.description('The matters it is offered first for.')),
  ),
  flags: v.optional(v.pipe(v.array(v.picklist(FLAGS)), v.description('The flags it is offered first for.'))),
  choices: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          placeholder: v.picklist(CHOICE_PLACEHOLDERS),
          options: v.pipe(v.array(texts), v.minLength(2), v.maxLength(20)),
        }),
      ),
      v.description('What the person chooses between where a placeholder is a choice.'),
    ),
  ),
  source: v.optional(source),
});

export type Template = v.InferOutput<typeof templateSchema>;
