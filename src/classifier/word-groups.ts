import { comparable, type Token } from './tokens';

/**
 * Groups of words that mean the same to the engine, by name (`unit.technical.snow`), as `policies/common/words.json` has
 * them: `ord` is that word, `ord*` one that begins so, `*ord` one that ends so, `*ord*` one that contains it; several words
 * with spaces between are neighbours.
 */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** A group that a text has a word of, with the tokens where it stands (`to` is the last one). */
export interface GroupFound {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the groups' words among tokens. Linear in the number of tokens. */
export type GroupFinder = (tokens: readonly Token[]) => GroupFound[];

/** What a pattern of one word leads to: groups that are found, and phrases that it begins. */
interface Lead {
  readonly groups: string[];
  readonly phrases: Phrase[];
}

interface Phrase {
  readonly group: string;
  /** What the second word begins with; empty when its pattern leaves that open. */
  readonly secondBegins: string;
  /** The words after the first. */
  readonly rest: readonly ((word: string) => boolean)[];
}

/** The patterns of one form, by their letters, and how long those are. */
class Patterns {
  private readonly leads = new Map<string, Lead>();
  readonly lengths = new Set<number>();

  leadOf(letters: string): Lead {
    const known = this.leads.get(letters);
    if (known !== undefined) return known;
    const lead: Lead = { groups: [], phrases: [] };
    this.leads.set(letters, lead);
    this.lengths.add(letters.length);
    return lead;
  }

  find(letters: string): Lead | undefined {
    return this.leads.get(letters);
  }
}

/** Words whose leads are remembered: texts repeat their words. */
const MOST_REMEMBERED = 5_000;
/** A word is looked through for patterns inside it up to here. */
const LONGEST_WORD = 40;

/** Prepares the groups for finding. */
export function groupFinder(groups: WordGroups): GroupFinder {
  const forms = { whole: new Patterns(), start: new Patterns(), end: new Patterns(), inside: new Patterns() };
  for (const [group, patterns] of Object.entries(groups)) {
    for (const pattern of patterns) {
      const [first = '', ...rest] = pattern.split(' ').filter((word) => word !== '');
      const { form, letters } = parsePattern(first);
      if (letters === '') continue;
      const lead = forms[form].leadOf(letters);
      if (rest.length === 0) lead.groups.push(group);
      else lead.phrases.push({ group, secondBegins: beginningOf(rest[0] ?? ''), rest: rest.map(matcher) });
    }
  }
  const remembered = new Map<string, readonly Lead[]>();
  const leadsOf = (word: string): readonly Lead[] => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const leads = findLeads(word.slice(0, LONGEST_WORD), forms);
    // Begun anew, so that the words of later texts are remembered too.
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, leads);
    return leads;
  };
  return (tokens) => {
    const found: GroupFound[] = [];
    tokens.forEach(({ word }, from) => {
      for (const { groups: names, phrases } of leadsOf(word)) {
        for (const group of names) found.push({ group, from, to: from });
        if (phrases.length === 0) continue;
        const second = tokens[from + 1]?.word.charAt(0) ?? '';
        for (const { group, secondBegins, rest } of phrases) {
          // Small words begin a hundred phrases: most of them are passed over by one letter.
          if (secondBegins !== '' && secondBegins !== second) continue;
          const holds = rest.every((matches, at) => matches(tokens[from + 1 + at]?.word ?? ''));
          if (holds) found.push({ group, from, to: from + rest.length });
        }
      }
    });
    return found;
  };
}

type Form = 'whole' | 'start' | 'end' | 'inside';

function parsePattern(pattern: string): { form: Form; letters: string } {
  const open = pattern.startsWith('*');
  const unended = pattern.length > 1 && pattern.endsWith('*');
  const letters = comparable(pattern.slice(open ? 1 : 0, unended ? -1 : undefined));
  return { form: open ? (unended ? 'inside' : 'end') : unended ? 'start' : 'whole', letters };
}

function beginningOf(pattern: string): string {
  const { form, letters } = parsePattern(pattern);
  return form === 'whole' || form === 'start' ? letters.charAt(0) : '';
}

function matcher(pattern: string): (word: string) => boolean {
  const { form, letters } = parsePattern(pattern);
  if (form === 'whole') return (word) => word === letters;
  if (form === 'start') return (word) => word.startsWith(letters);
  return form === 'end' ? (word) => word.endsWith(letters) : (word) => word.includes(letters);
}

function findLeads(word: string, { whole, start, end, inside }: Record<Form, Patterns>): readonly Lead[] {
  const leads = new Set<Lead>();
  const add = (lead: Lead | undefined) => {
    if (lead !== undefined) leads.add(lead);
  };
  add(whole.find(word));
  for (const length of start.lengths) if (length <= word.length) add(start.find(word.slice(0, length)));
  for (const length of end.lengths)
    if (length <= word.length) add(end.find(word.slice(word.length - length)));
  for (const length of inside.lengths) {
    for (let at = 0; at + length <= word.length; at += 1) add(inside.find(word.slice(at, at + length)));
  }
  return [...leads];
}
