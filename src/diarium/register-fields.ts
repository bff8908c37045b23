import { formatInstant } from '../deadline/local-date';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import texts from '../texts/registration.texts.json';
import { say } from '../texts/say';
import type { Submission } from './connector';
import { registerTitles } from './public-title';
import type { RegisteredDocument } from './registered-documents';
import type { Correspondent, Registration } from './registration';
import { registerLine } from './safe-text';

/** One line for a person who registers. */
export interface RegisterField {
  /** What programs know it by; never translated. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** People named in one line; the others are counted. */
const MAX_NAMED = 20;
const LONGEST_LIST = 2_000;

/**
 * What a registrar asks for, in the order of OSL 5 kap. 2 §: when it came, from whom, to whom, what it is about; then
 * case, secrecy, officer and documents. Every value is on one line.
 */
export function registerFields(
  { registration, documents, overrideReason }: Submission,
  policy: Policy,
  language: TextLanguage,
): RegisterField[] {
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const { received, isNewCase, mayBeSecret } = registration;
  const field = (key: string, label: keyof typeof texts, value: string): RegisterField => ({
    key,
    label: text(label),
    value: registerLine(value, LONGEST_LIST),
  });
  const people = (role: Correspondent['role']) => peopleLine(registration, role, language);
  const reference = registerLine(registration.caseReference, 100);
  return [
    field('received', 'received', received ? formatInstant(received, policy.timeZone) : text('unknown')),
    field('sender', 'sender', people('sender') || text('unknown')),
    field('receivers', 'receivers', people('receiver') || text('unknown')),
    field('copies', 'copies', people('copy')),
    field('caseReference', 'caseReference', isNewCase || reference === '' ? text('newCase') : reference),
    field('title', 'title', registerTitles(registration).publicTitle),
    field('direction', 'direction', text(registration.direction)),
    field('documentDate', 'documentDate', registration.documentDate ?? ''),
    field('unit', 'unit', registration.unitName),
    field('classification', 'classification', registration.classificationCode),
    field('secrecy', 'secrecy', mayBeSecret ? secrecyLine(registration, text('mayBe')) : text('no')),
    field('officer', 'officer', personLine(registration.officer)),
    field('replyBy', 'replyBy', registration.replyBy ?? ''),
    field('attachments', 'attachments', attachmentsLine(registration) || text('none')),
    field('messageId', 'messageId', registration.messageId || text('unknown')),
    ...documents
      .slice(0, 1)
      .map((document) =>
        field('checksum', 'checksum', `${document.file.sha256} (${text(bytesAre(document))})`),
      ),
    field('again', 'again', overrideReason),
  ].filter(({ value }) => value !== '');
}

/** What the checksum is of. */
function bytesAre(document: RegisteredDocument): 'reconstructed' | 'attachedOriginal' | 'whole' {
  if (document.isReconstructed) return 'reconstructed';
  return document.isAttachedOriginal ? 'attachedOriginal' : 'whole';
}

/** `Karin Svensson <karin@example.se>`; what is missing is left out. */
export function personLine({ name, address }: { readonly name: string; readonly address: string }): string {
  if (name === '') return address;
  return address === '' ? name : `${name} <${address}>`;
}

function peopleLine(
  { correspondents }: Registration,
  role: Correspondent['role'],
  language: TextLanguage,
): string {
  const all = correspondents.filter((one) => one.role === role);
  const named = all
    .slice(0, MAX_NAMED)
    .map((one) => (one.isProtected ? say(texts.protectedPerson, language) : personLine(one)));
  const rest = all.length - named.length;
  return [...new Set(named), ...(rest > 0 ? [say(texts.andMore, language, { count: rest })] : [])].join(', ');
}

function secrecyLine({ legalReference }: Registration, mayBe: string): string {
  const law = registerLine(legalReference, 200);
  return law === '' ? mayBe : `${mayBe} – ${law}`;
}

function attachmentsLine({ attachments, isProtected }: Registration): string {
  const included = attachments.filter(({ isIncluded }) => isIncluded);
  if (included.length === 0) return '';
  if (isProtected) return String(included.length);
  const names = included.slice(0, MAX_NAMED).map(({ name }) => name);
  return `${included.length} (${names.join(', ')}${included.length > MAX_NAMED ? ', …' : ''})`;
}
