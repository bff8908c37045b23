import { formatInstant, knownInstant, type LocalDate } from '../deadline/local-date';
import { escapeHtml } from '../lib/escape-html';
import type { Message, Person } from '../mail/message';
import { OWN_BLOCK_CODE_SEPARATOR, OWN_BLOCK_LABELS } from '../mail/own-block-labels';
import type { Hop } from '../mail/unwrapped';
import type { TextLanguage } from '../policy/labels';
import { FORWARD_WORDING } from './forward-wording';
import { oneLine, SHORTENED, shortenForHtml } from '../lib/one-line';

/**
 * The room of each value in the block, in UTF-16 units of its HTML. Real values are far shorter; together they are
 * small enough that the block is never cut, whatever somebody writes as their name.
 */
export const BLOCK_ROOM = {
  name: 300,
  address: 400,
  recipients: 2_000,
  subject: 1_500,
  reason: 2_000,
  responsible: 600,
  answerTo: 600,
} as const;
/** Hops that one block lists; of a longer chain the first and the last ones, and how many there are between. */
const MAX_HOPS_WRITTEN = 8;

export interface ForwardBlock {
  readonly heading: string;
  /** One `Label: value` a line. */
  readonly lines: readonly string[];
}

interface BlockFacts {
  readonly original: Message;
  /** As it may be shown. */
  readonly subject: string;
  readonly language: TextLanguage;
  readonly timeZone: string;
  readonly reason: string;
}

interface InternalFacts extends BlockFacts {
  readonly hops: readonly Hop[];
  readonly responsible: string;
  readonly answerBy: LocalDate | null;
  readonly answerTo: string;
  readonly code: string | null;
}

/** The block for a colleague, with all lines that have a value (OSB-28: the chain and the one who first wrote). */
export function internalBlock(facts: InternalFacts): ForwardBlock {
  const { original, hops, timeZone, language, code } = facts;
  const labels = OWN_BLOCK_LABELS[language];
  return {
    heading: code === null ? labels.heading : labels.heading + OWN_BLOCK_CODE_SEPARATOR + code,
    lines: [
      ...senderLines(facts),
      ...line(labels.originalRecipients, people([...original.to, ...original.cc])),
      ...line(labels.subject, facts.subject, BLOCK_ROOM.subject),
      ...hopLines(hops, labels.forwardedBy, timeZone),
      ...line(labels.reason, facts.reason, BLOCK_ROOM.reason),
      ...line(labels.responsible, facts.responsible, BLOCK_ROOM.responsible),
      ...line(labels.answerBy, facts.answerBy ?? ''),
      ...line(labels.answerTo, facts.answerTo, BLOCK_ROOM.answerTo),
      ...line(labels.reference, code ?? ''),
    ],
  };
}

/** The block for another authority: nothing of how the municipality works inside. */
export function externalBlock(facts: BlockFacts): ForwardBlock {
  const labels = OWN_BLOCK_LABELS[facts.language];
  return {
    heading: labels.heading,
    lines: [
      ...senderLines(facts),
      ...line(labels.subject, facts.subject, BLOCK_ROOM.subject),
      ...line(labels.reason, facts.reason, BLOCK_ROOM.reason),
    ],
  };
}

/** A person in one line: `Name <address>`, or whichever of the two there is. */
export function personText({ name, address }: Person): string {
  // What stands for an address, a list or a quotation would let a name pass for somebody else's address.
  const plain = oneLine(name).replace(/[<>[\]";\\]/g, (mark) => LOOKALIKES[mark] ?? '');
  const shownName = shortenForHtml(plain, BLOCK_ROOM.name);
  const shownAddress = shortenForHtml(oneLine(address).replace(/[<>]/g, ''), BLOCK_ROOM.address);
  if (shownName === '' || shownName === shownAddress) return shownAddress;
  return shownAddress === '' ? shownName : `${shownName} <${shownAddress}>`;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '"': '”',
  ';': ',',
  '\\': '/',
};

function senderLines({ original, language, timeZone }: BlockFacts): string[] {
  const labels = OWN_BLOCK_LABELS[language];
  const { notKnown } = FORWARD_WORDING[language];
  const received = knownInstant(original.received);
  return [
    ...line(labels.originalSender, (original.from && personText(original.from)) || notKnown),
    ...line(labels.received, received === null ? notKnown : formatInstant(received, timeZone)),
  ];
}

/** A line of the block; none when there is no value. Values without `room` are bounded by what they are. */
function line(label: string, value: string, room?: number): string[] {
  const flat = oneLine(value);
  if (flat === '') return [];
  return [`${label}: ${room === undefined ? flat : shortenForHtml(flat, room)}`];
}

/** As many people as there is room for, and how many more there are. */
function people(all: readonly Person[]): string {
  let listed = '';
  for (const [index, person] of all.entries()) {
    const next = personText(person);
    const longer = listed === '' || next === '' ? listed + next : `${listed}; ${next}`;
    if (escapeHtml(longer).length > BLOCK_ROOM.recipients)
      return `${listed}; ${SHORTENED} +${all.length - index}`;
    listed = longer;
  }
  return listed;
}

function hopLines(hops: readonly Hop[], label: string, timeZone: string): string[] {
  const lines = hops.flatMap(({ by, at }) => {
    const when = knownInstant(at);
    const who = personText(by);
    return line(label, when === null ? who : `${who}, ${formatInstant(when, timeZone)}`);
  });
  if (lines.length <= MAX_HOPS_WRITTEN) return lines;
  const half = MAX_HOPS_WRITTEN / 2;
  const between = `${label}: ${SHORTENED} +${lines.length - MAX_HOPS_WRITTEN}`;
  return [...lines.slice(0, half), between, ...lines.slice(-half)];
}
