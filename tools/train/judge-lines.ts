import { classify } from '../../src/classifier/classify';
import type { Model } from '../../src/classifier/model';
import { unwrap } from '../../src/mail/unwrap';
import { policyOfReceiver, toMessage } from './labelled-message';
import type { Judged } from './scores';

/** What the engine with this model suggests for labelled messages, through the door that the pane uses. */
export function judgeLines(lines: readonly Judged['line'][], model: Model): Judged[] {
  return lines.map((line) => {
    const { original } = unwrap(toMessage(line));
    return {
      line,
      suggestion: classify(original, model, policyOfReceiver({ to: line.to, text: original.text })),
    };
  });
}
