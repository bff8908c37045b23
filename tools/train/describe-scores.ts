import type { LabelScore, Scores } from './scores';

/** Scores as lines of text: Markdown, so that the model card holds what the command prints. */
export function describeScores(scores: Scores): string[] {
  return [
    `| what | of ${scores.messages} messages |`,
    '|---|---|',
    `| kind right | ${percent(scores.kind)} |`,
    `| kind, macro-F1 | ${scores.kindMacroF1.toFixed(3)} |`,
    `| unit right | ${percent(scores.unit)} |`,
    `| matter, macro-F1 | ${scores.matterMacroF1.toFixed(3)} |`,
    `| flags, micro-F1 | ${scores.flagMicroF1.toFixed(3)} |`,
    `| language right | ${percent(scores.language)} |`,
    `| sure | ${percent(scores.sure)} |`,
    `| right where sure | ${percent(scores.sureRight)} |`,
    `| confidence against share right, mean difference | ${percent(scores.calibrationError)} |`,
    ...scores.kindByLanguage.map(
      ({ language, messages, right }) =>
        `| kind right, ${language} (${messages} messages) | ${percent(right)} |`,
    ),
    '',
    ...table('kind', scores.kinds),
    ...table('unit', scores.units),
    ...table('matter', scores.matters),
    ...table('flag', scores.flags),
    ...table('language', scores.languages),
  ];
}

function table(what: string, labels: readonly LabelScore[]): string[] {
  return [
    `| ${what} | messages | precision | recall | F1 |`,
    '|---|---|---|---|---|',
    ...labels.map(
      ({ label, messages, precision, recall, f1 }) =>
        `| ${label} | ${messages} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`,
    ),
    '',
  ];
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
