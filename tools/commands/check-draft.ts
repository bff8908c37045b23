import { checkDraft as findingsIn } from '../../src/checks/check-draft';
import type { Finding } from '../../src/checks/finding';
import { findingText } from '../../src/texts/finding-text';
import { choosePolicy } from '../triage/choose-policy';
import { printable } from '../triage/printable';
import { readDraftFile } from '../triage/read-draft-file';
import {
  CommandError,
  textOption,
  type Command,
  type ExitStatus,
  type OptionValues,
  type Terminal,
} from './command';

export const checkDraft: Command = {
  name: 'check-draft',
  usage: 'FILE.eml --policy ID',
  sentence: 'Says what must be mended before this draft is sent.',
  options: { policy: { type: 'string' } },
  run: runCheckDraft,
};

/** One line a finding: `LEVEL check place: sentence → next step (citation)`. 1 when there is one or the file holds no message. */
async function runCheckDraft(
  args: readonly string[],
  terminal: Terminal,
  options: OptionValues,
): Promise<ExitStatus> {
  const [file] = args;
  const policyName = textOption(options, 'policy');
  if (file === undefined || args.length > 1 || policyName === undefined)
    throw new CommandError('Which draft, and which policy? Write: postgang check-draft FILE.eml --policy ID');
  const policy = choosePolicy(policyName);
  const draft = await readDraftFile(file);
  if (!draft.ok) {
    terminal.err(printable(`${file}: ${draft.failure.problem}`));
    return draft.failure.about === 'file' ? 2 : 1;
  }
  const findings = findingsIn(draft.value, policy);
  for (const finding of findings) terminal.out(printable(lineOf(finding, policy.guideline.short)));
  if (findings.length === 0) terminal.err(`${file}: nothing to mend.`);
  return findings.length === 0 ? 0 : 1;
}

function lineOf(finding: Finding, guideline: string): string {
  const { sentence, nextStep } = findingText(finding, 'en');
  const { check, level, citation, place } = finding;
  const offsets = place ? `:${place.start}-${place.end}` : '';
  const cited = citation ? ` (${citation.section ? `${guideline} ${citation.section}` : citation.law})` : '';
  return `${level} ${check} ${finding.in}${offsets}: ${sentence} → ${nextStep}${cited}`;
}
