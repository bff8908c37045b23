import { KINDS } from '../../src/policy/labels';
import type { CorpusLine } from './read-corpus';
import { confusionOf, isKindRight, scoresOf, type Judged } from './scores';

/** Messages of the corpus by language. */
export function describeCorpus(lines: readonly CorpusLine[]): string[] {
  const languages = [...new Set(lines.map(({ lang }) => lang))].sort();
  return [
    `| kind | ${languages.join(' | ')} | all |`,
    `|---|${languages.map(() => '---|').join('')}---|`,
    ...KINDS.map((kind) => {
      const own = lines.filter((line) => line.kind === kind);
      const counts = languages.map((language) => own.filter(({ lang }) => lang === language).length);
      return `| ${kind} | ${counts.join(' | ')} | ${own.length} |`;
    }),
    `| all | ${languages.map((language) => lines.filter(({ lang }) => lang === language).length).join(' | ')} | ${lines.length} |`,
  ];
}

/** The scores on each file of messages that nothing was trained on. */
export function describeCheck(judged: readonly Judged[]): string[] {
  const rows = filesOf(judged).map((file) => {
    const own = judged.filter(({ line }) => line.file === file);
    const scores = scoresOf(own);
    const harmless = own.filter(({ line }) => line.kind !== 'threat');
    const threats = own.filter(({ line }) => line.kind === 'threat');
    return [
      file,
      own.length,
      percent(scores.kind),
      percent(scores.unit),
      scores.flagMicroF1.toFixed(2),
      percent(scores.sure),
      percent(scores.sureRight),
      `${threats.filter(isKindRight).length} of ${threats.length}`,
      `${harmless.filter(({ suggestion }) => suggestion.kind === 'threat').length} of ${harmless.length}`,
    ].join(' | ');
  });
  return [
    '| file | messages | kind right | unit right | flags, micro-F1 | sure | right where sure | threats found | false threats |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ];
}

/** The pairs of kinds that are mixed up most. */
export function describeConfusions(judged: readonly Judged[]): string[] {
  const counts = confusionOf(judged);
  const pairs = KINDS.flatMap((right, row) =>
    KINDS.map((said, column) => ({ right, said, count: counts[row]?.[column] ?? 0 })),
  );
  return pairs
    .filter(({ right, said, count }) => right !== said && count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, 12)
    .map(({ right, said, count }) => `- ${right} taken for ${said}: ${count}`);
}

/** How each file fares when nothing of it was trained on. */
export function describeFiles(judged: readonly Judged[]): string[] {
  return [
    '| file left out | messages | kind right | unit right |',
    '|---|---|---|---|',
    ...filesOf(judged).map((file) => {
      const own = judged.filter(({ line }) => line.file === file);
      const { kind, unit } = scoresOf(own);
      return `| ${file} | ${own.length} | ${percent(kind)} | ${percent(unit)} |`;
    }),
  ];
}

function filesOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map(({ line }) => line.file ?? ''))].sort();
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
