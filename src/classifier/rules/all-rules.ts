import { advertising } from './advertising';
import { automatic } from './automatic';
import { confidentialWords, protectedIdentity, threat, urgent } from './content';
import { incomplete } from './incomplete';
import { matterWords } from './matters';
import { namedAddressee, receiptRequested } from './requests';
import type { Finding, Rule, RuleInput } from './rule';
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
];

/** What every written rule finds in a message. */
export function applyRules(input: RuleInput): Finding[] {
  return RULES.flatMap((rule) => rule(input));
}
