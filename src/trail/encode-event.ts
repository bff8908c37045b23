import { parseLocalDate, type LocalDate } from '../deadline/local-date';
import { KINDS, RECORD_DECISIONS } from '../policy/labels';
import { HANDED_IN_WAYS, STAGES, type Deed } from './trail';

/** A deed as it lies in the message: a letter and its values. */
export type EncodedDeed = readonly [string, ...(string | readonly string[])[]];

const STAGE_LETTERS = { prepared: 'p', sent: 's', 'not-sent': 'n' } as const;

/** The deed in its shortest form. */
export function encodeDeed(deed: Deed): EncodedDeed {
  switch (deed.what) {
    case 'kind':
      return ['k', deed.kind];
    case 'decision':
      return deed.weedingCode ? ['d', deed.decision, deed.weedingCode] : ['d', deed.decision];
    case 'reply':
      return ['r', STAGE_LETTERS[deed.stage]];
    case 'holding-reply':
      return ['h', STAGE_LETTERS[deed.stage], deed.promised ?? ''];
    case 'forward':
      return ['f', STAGE_LETTERS[deed.stage], deed.to, deed.answerBy ?? ''];
    case 'answer':
      return ['a', STAGE_LETTERS[deed.stage], deed.taken ? 't' : 'b', deed.to];
    case 'confirmation':
      return ['c', deed.taken ? 't' : 'b', deed.from];
    case 'handed-in':
      return ['i', STAGE_LETTERS[deed.stage], deed.way];
    case 'registered':
      return ['g', deed.caseNumber];
    case 'approved':
      return ['o', deed.checks, deed.reason];
    case 'done':
      return ['x', deed.without];
  }
}

/** The deed that was encoded, or null when this is none: broken, or written by a version that we do not know. */
export function decodeDeed(encoded: readonly unknown[]): Deed | null {
  const [letter, first, second, third] = encoded;
  switch (letter) {
    case 'k':
      return made(oneOf(KINDS, first), (kind) => ({ what: 'kind', kind }));
    case 'd':
      return made(oneOf(RECORD_DECISIONS, first), (decision) =>
        typeof second === 'string' && second !== ''
          ? { what: 'decision', decision, weedingCode: second }
          : { what: 'decision', decision },
      );
    case 'r':
      return made(stageOf(first), (stage) => ({ what: 'reply', stage }));
    case 'h':
      return made(stageOf(first), (stage) =>
        made(dayOf(second), ({ day }) => ({ what: 'holding-reply', stage, promised: day })),
      );
    case 'f':
      return made(stageOf(first), (stage) =>
        made(textsOf(second), (to) =>
          made(dayOf(third), ({ day }) => ({ what: 'forward', stage, to, answerBy: day })),
        ),
      );
    case 'a':
      return made(stageOf(first), (stage) =>
        made(takenOf(second), ({ taken }) =>
          made(textOf(third), (to) => ({ what: 'answer', stage, taken, to: to.text })),
        ),
      );
    case 'c':
      return made(takenOf(first), ({ taken }) =>
        made(textOf(second), (from) => ({ what: 'confirmation', taken, from: from.text })),
      );
    case 'i':
      return made(stageOf(first), (stage) =>
        made(oneOf(HANDED_IN_WAYS, second), (way) => ({ what: 'handed-in', stage, way })),
      );
    case 'g':
      return made(textOf(first), ({ text }) => ({ what: 'registered', caseNumber: text }));
    case 'o':
      return made(textsOf(first), (checks) =>
        made(textOf(second), (reason) => ({ what: 'approved', checks, reason: reason.text })),
      );
    case 'x':
      return made(textOf(first), ({ text }) => ({ what: 'done', without: text }));
    default:
      return null;
  }
}

function made<Part>(part: Part | null, make: (part: Part) => Deed | null): Deed | null {
  return part === null ? null : make(part);
}

function oneOf<Name extends string>(names: readonly Name[], found: unknown): Name | null {
  return names.find((name) => name === found) ?? null;
}

function stageOf(found: unknown) {
  return STAGES.find((stage) => STAGE_LETTERS[stage] === found) ?? null;
}

/** In an object, since no day is a value here and not a mistake. */
function dayOf(found: unknown): { readonly day: LocalDate | null } | null {
  if (found === '') return { day: null };
  const day = typeof found === 'string' ? parseLocalDate(found) : null;
  return day && { day };
}

function takenOf(found: unknown): { readonly taken: boolean } | null {
  return found === 't' || found === 'b' ? { taken: found === 't' } : null;
}

function textOf(found: unknown): { readonly text: string } | null {
  return typeof found === 'string' ? { text: found } : null;
}

function textsOf(found: unknown): readonly string[] | null {
  return Array.isArray(found) && found.every((one) => typeof one === 'string') ? found : null;
}
