import { textToHtml } from '../lib/escape-html';
import type { Message } from '../mail/message';
import type { ForwardWording } from './forward-wording';

/** How far back a cut goes to end between two words, in UTF-16 units. */
const WORD_REACH = 100;

/** Controls other than tab and line end; half a character; neither has a meaning in a mail. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A line beside the text shows that it is quoted, and leaves no marks in the lines when they are copied. */
const FRAME_START = '<div style="border-left:2px solid #8a8886;padding-left:12px">';
const FRAME_END = '</div>';

/** The characters that are longer in HTML than in the text. */
const TAKES_MORE = /[&<>"'\n]/;

export interface Quote {
  /** HTML of the text and of the sentence that it is cut, within the room asked for. */
  readonly html: string;
  readonly text: string;
}

/**
 * The text of the original, as far as it fits into `room` UTF-16 units of HTML, and a sentence when it is not all
 * there. It ends between two words where it can, and never inside a surrogate pair or an entity.
 */
export function quoteOriginal(
  { text, extent }: Message,
  wording: ForwardWording,
  attached: boolean,
  room: number,
): Quote {
  if (extent === 'unread') return sentence(attached ? wording.notReadAttached : wording.notRead);
  const cutNote = attached ? wording.cutAttached : wording.cut;
  const textRoom = room - FRAME_START.length - FRAME_END.length - paragraph(cutNote).length;
  const kept = beginning(text, textRoom);
  const html = FRAME_START + textToHtml(kept.text) + FRAME_END;
  if (kept.whole && extent === 'whole') return { html, text: kept.text };
  return { html: html + paragraph(cutNote), text: `${kept.text}\n\n${cutNote}` };
}

function paragraph(words: string): string {
  return `<p>${textToHtml(words)}</p>`;
}

function sentence(words: string): Quote {
  return { html: paragraph(words), text: words };
}

function beginning(source: string, room: number): { readonly text: string; readonly whole: boolean } {
  // What is printed takes at least its own length in HTML, so that no more than half of this can fit.
  const looked = source
    .slice(0, room * 2)
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .trim();
  let size = 0;
  let end = 0;
  for (const character of looked) {
    size += TAKES_MORE.test(character) ? textToHtml(character).length : character.length;
    if (size > room) return { text: betweenWords(looked, end), whole: false };
    end += character.length;
  }
  return { text: looked, whole: source.length <= room * 2 };
}

function betweenWords(text: string, end: number): string {
  const tail = text.slice(Math.max(0, end - WORD_REACH), end);
  const space = tail.search(/\s\S*$/);
  return text.slice(0, space < 0 ? end : end - tail.length + space).trimEnd();
}
