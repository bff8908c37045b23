import { type Link, MAX_LINKS, readLinks } from '../mail/links';
import type { Message } from '../mail/message';

/** An address that stands in the text itself. The end of the sentence is not part of it. */
const WRITTEN = /https?:\/\/[^\s<>"']{1,2000}/gi;
const SENTENCE_END = /[.,;:!?)\]]{1,9}$/;

/** The links of a message, then the web addresses written in its text; each target once, at most `MAX_LINKS`. */
export function messageLinks({ html, text }: Pick<Message, 'html' | 'text'>): readonly Link[] {
  const links = new Map<string, Link>();
  for (const link of readLinks(html)) if (!links.has(link.target)) links.set(link.target, link);
  for (const [written] of text.matchAll(WRITTEN)) {
    if (links.size >= MAX_LINKS) break;
    const target = written.replace(SENTENCE_END, '');
    if (!links.has(target)) links.set(target, { target, text: target });
  }
  return [...links.values()];
}
