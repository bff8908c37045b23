import { advertising } from './advertising';
import { automatic } from './automatic';
import { confidentialWords, protectedIdentity, threat, urgent } from './content';
import { incomplete } from './incomplete';
import { matterWords } from './matters';
import { namedAddressee, receiptRequested } from './requests';
import { caseReferences, identityNumbers } from './numbers';
import { MAX_FINDINGS_OF_A_RULE, type Finding, type Rule, type RuleInput } from './rule';
import { dangerousAttachments, fraudWords, suspiciousLinks, suspiciousSender } from './suspicious';

const RULES: readonly Rule[] = [
  threat,
  suspiciousSender,
  suspiciousLinks,
  dangerousAttachments,
  fraudWords,
  automatic,
  advertising,
  receiptRequested,
  namedAddressee,
  incomplete,
  protectedIdentity,
  confidentialWords,
  urgent,
  matterWords,
  identityNumbers,
  caseReferences,
];

/** What every written rule finds in a message: of each rule the first `MAX_FINDINGS_OF_A_RULE`. */
export function applyRules(input: RuleInput): Finding[] {
  return RULES.flatMap((rule) => rule(input).slice(0, MAX_FINDINGS_OF_A_RULE));
}
