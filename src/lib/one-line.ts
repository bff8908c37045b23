import { escapeHtml } from './escape-html';

/** What is looked at of one value, in UTF-16 units: more than any place for it has room for. */
const MAX_VALUE_SOURCE = 20_000;

const WHITE_SPACE = /[\s\p{Cc}]+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
/** Marks that are not seen or turn the direction of text: in a name they only serve to show another one. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What the end of a shortened text looks like. */
export const SHORTENED = '…';

/** Text from a message made safe for one line of ours: no line break, control or invisible mark in it. */
export function oneLine(text: string): string {
  return text
    .slice(0, MAX_VALUE_SOURCE)
    .replace(INVISIBLE, '')
    .replace(WHITE_SPACE, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .trim();
}

/** The text, or its beginning and `…`: at most `max` UTF-16 units, never half a character. */
export function shorten(text: string, max: number): string {
  return shortenMeasured(text, max, (character) => character.length);
}

/** As `shorten`, but `max` is the room that the escaped text takes in HTML, in UTF-16 units. */
export function shortenForHtml(text: string, max: number): string {
  return shortenMeasured(text, max, (character) => escapeHtml(character).length);
}

function shortenMeasured(text: string, max: number, measure: (character: string) => number): string {
  let size = 0;
  let kept = 0;
  let units = 0;
  for (const character of text) {
    size += measure(character);
    if (size > max) return text.slice(0, kept).trimEnd() + SHORTENED;
    units += character.length;
    if (size <= max - SHORTENED.length) kept = units;
  }
  return text;
}
