import type { Message } from '../mail/message';
import type { Policy } from '../policy/policy';
import { addText, beginId, endId } from './feature-id';
import type { ReadablePart } from './readable';
import type { Finding } from './rules/rule';
import { sharedStem } from './shared-stem';
import { signsOf } from './signs';
import type { ReasonPlace } from './suggestion';
import type { GroupFinder, GroupFound } from './word-groups';
import { stemOf, tokenize, type Token } from './tokens';

/** A token with its place. */
export interface PlacedToken extends Token {
  readonly in: ReasonPlace;
}

/** What the model weighs in a message. The three lists go together by index. */
export interface Features {
  /** The features' numbers, each once, in order of first appearance. */
  readonly ids: readonly number[];
  /** The first token that the feature stands on, an index of `tokens`; -1 when it stands in no text. */
  readonly from: readonly number[];
  /** The last token of the same place: another one than `from` for two words. */
  readonly to: readonly number[];
  readonly tokens: readonly PlacedToken[];
}

/** Raise it with every change of what a feature is: a model of another version is refused. */
export const FEATURES_VERSION = 3;

const LETTERS = 5;
/** Words from the start and the end of the newest text that are weighed apart: the errand stands there. */
const EDGE_WORDS = 8;
/** What ends a sentence, so that a question begins behind it. */
const SENTENCE_ENDS = '.!?\n';
/** A question of more UTF-16 units is read from its last part. */
const LONGEST_QUESTION = 400;
/** Names of attachments that are weighed; hostile mail has any number. */
const MOST_FILES = 20;

const BEGIN = {
  stem: beginId('stem'),
  pair: beginId('pair'),
  letters: beginId('letters'),
  subject: beginId('subject'),
  question: beginId('question'),
  opening: beginId('opening'),
  closing: beginId('closing'),
  group: beginId('group'),
  file: beginId('file'),
  sign: beginId('sign'),
  rule: beginId('rule'),
};

/**
 * The features of what is read of a message: stems, neighbouring stems, groups of letters, words of a group, the subject's,
 * the questions', the first and the last words apart, attachments, signs (who writes, how long) and the written rules'
 * findings. Linear in what is read.
 */
export function featuresOf(
  message: Message,
  parts: readonly ReadablePart[],
  findings: readonly Finding[],
  policy: Pick<Policy, 'domains' | 'languages'>,
  findGroups: GroupFinder,
): Features {
  const collector = new Collector();
  const country = policy.languages.includes('sv') ? 'SE' : 'NO';
  for (const part of parts) {
    const offset = collector.addTokens(part);
    addWords(collector, part, offset);
    addGroups(collector, findGroups(part.tokens), offset, country);
    if (part.in === 'subject') continue;
    addEdges(collector, part, offset);
    addQuestions(collector, part, offset);
  }
  for (const { name } of message.attachments.slice(0, MOST_FILES)) {
    for (const { word } of tokenize(name.slice(-200))) collector.add(addText(BEGIN.file, stemOf(word)));
  }
  for (const sign of signsOf(message, parts, policy)) collector.add(addText(BEGIN.sign, sign));
  for (const finding of findings) collector.add(ruleStart(finding));
  return collector;
}

/** The number of the feature that a written rule's finding is: whether a model has learned what the rule is worth. */
export function ruleFeature(finding: Pick<Finding, 'source' | 'for'>): number {
  return endId(ruleStart(finding));
}

function ruleStart({ source, for: label }: Pick<Finding, 'source' | 'for'>): number {
  return addText(BEGIN.rule, `${source} ${label}`);
}

class Collector implements Features {
  readonly ids: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly tokens: PlacedToken[] = [];
  private readonly known = new Set<number>();

  /** Gives the index of the part's first token. */
  addTokens(part: ReadablePart): number {
    const offset = this.tokens.length;
    const { in: place, tokens } = part;
    for (const { word, start, end } of tokens) this.tokens.push({ word, start, end, in: place });
    return offset;
  }

  add(unfinished: number, from = -1, to = from): void {
    const id = endId(unfinished);
    if (this.known.has(id)) return;
    this.known.add(id);
    this.ids.push(id);
    this.from.push(from);
    this.to.push(to);
  }
}

function addWords(collector: Collector, part: ReadablePart, offset: number): void {
  const stems = part.tokens.map(({ word }) => sharedStem(word));
  part.tokens.forEach(({ word }, index) => {
    const at = offset + index;
    const stem = stems[index] ?? '';
    collector.add(addText(BEGIN.stem, stem), at);
    if (part.in === 'subject') collector.add(addText(BEGIN.subject, stem), at);
    const before = stems[index - 1];
    if (before !== undefined) collector.add(addText(addText(BEGIN.pair, `${before} `), stem), at - 1, at);
    const framed = `^${word}$`;
    for (let start = 0; start + LETTERS <= framed.length; start += 1) {
      collector.add(addText(BEGIN.letters, framed, start, start + LETTERS), at);
    }
  });
}

/** Who is responsible for what differs between the countries, so that a group counts by itself and with the country. */
function addGroups(
  collector: Collector,
  groups: readonly GroupFound[],
  offset: number,
  country: string,
): void {
  for (const { group, from, to } of groups) {
    const start = addText(BEGIN.group, group);
    collector.add(start, offset + from, offset + to);
    collector.add(addText(start, ` ${country}`), offset + from, offset + to);
  }
}

function addEdges(collector: Collector, { tokens }: ReadablePart, offset: number): void {
  tokens.slice(0, EDGE_WORDS).forEach(({ word }, index) => {
    collector.add(addText(BEGIN.opening, stemOf(word)), offset + index);
  });
  const last = Math.max(0, tokens.length - EDGE_WORDS);
  tokens.slice(last).forEach(({ word }, index) => {
    collector.add(addText(BEGIN.closing, stemOf(word)), offset + last + index);
  });
}

function addQuestions(collector: Collector, { read, tokens }: ReadablePart, offset: number): void {
  let at = 0;
  for (const { start, end } of questionsOf(read)) {
    while ((tokens[at]?.start ?? Infinity) < start) at += 1;
    const first = tokens[at];
    const second = tokens[at + 1];
    if (first !== undefined && first.start < end) {
      const opening = `^${stemOf(first.word)} ${second === undefined ? '' : stemOf(second.word)}`;
      collector.add(addText(BEGIN.question, opening), offset + at);
    }
    for (; (tokens[at]?.start ?? Infinity) < end; at += 1) {
      collector.add(addText(BEGIN.question, stemOf(tokens[at]?.word ?? '')), offset + at);
    }
  }
}

/** The sentences up to their question marks. */
function questionsOf(text: string): { readonly start: number; readonly end: number }[] {
  const questions: { start: number; end: number }[] = [];
  for (let mark = text.indexOf('?'); mark >= 0; mark = text.indexOf('?', mark + 1)) {
    const earliest = Math.max(0, mark - LONGEST_QUESTION);
    let start = mark;
    while (start > earliest && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start -= 1;
    if (start < mark) questions.push({ start, end: mark + 1 });
  }
  return questions;
}
