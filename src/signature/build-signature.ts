import { escapeHtml } from '../lib/escape-html';
import { failure, success, type Result } from '../lib/result';
import { SIGNATURE_ID } from '../lib/signature-mark';
import type { TextLanguage } from '../policy/labels';
import type { Policy, SignatureField, SignatureSender, SignatureUse } from '../policy/policy';
import type { PersonFields } from './signature-person';

export interface Signature {
  /** One element with the id `SIGNATURE_ID`; every value is escaped. */
  readonly html: string;
  /** The same lines with `\n` line ends. */
  readonly text: string;
}

/** The part of a policy that the signature needs; launch.js carries no more. */
export type SignatureSource = Pick<Policy, 'signature' | 'languages'>;

/** What the signature stands under, and whom the message goes out from. */
export interface SignatureVariant {
  readonly use: SignatureUse;
  readonly sender: SignatureSender;
}

const ORDINARY: SignatureVariant = { use: 'new', sender: 'person' };

/**
 * The signature as the guideline wants it (HAS-19, VIM-9, OSB-66, OSB-67): closing phrase, then the policy's
 * fields in its order, as far as they stand in this variant. Optional fields without a value are left out; a required one without a value is a failure.
 * Runs in launch.js too: no library call newer than ES2016, no schema.
 */
export function buildSignature(
  policy: SignatureSource,
  person: PersonFields,
  language: TextLanguage,
  variant: SignatureVariant = ORDINARY,
): Result<Signature, { missing: SignatureField[] }> {
  const missing: SignatureField[] = [];
  const lines: string[] = [];
  for (const { field, required, value } of linesOf(policy, variant)) {
    const line = (value === undefined ? (person[field] ?? '') : value).replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    else if (required) missing.push(field);
  }
  if (missing.length > 0) return failure({ missing });

  const used = languageOfClosing(policy, language);
  const closing = policy.signature.closing[used] ?? '';
  const paragraphs = closing === '' ? [lines] : [[closing], lines];
  const html = paragraphs.map((paragraph) => `<p>${paragraph.map(escapeHtml).join('<br>')}</p>`).join('');
  return success({
    html: `<div id="${SIGNATURE_ID}" lang="${used}">${html}</div>`,
    text: paragraphs.map((paragraph) => paragraph.join('\n')).join('\n\n'),
  });
}

/** The lines of a variant, in the policy's order. */
function linesOf(policy: SignatureSource, { use, sender }: SignatureVariant) {
  return policy.signature.fields.filter(
    (line) => (!line.in || line.in.indexOf(use) >= 0) && (!line.from || line.from === sender),
  );
}

/** The wanted language if there is a closing phrase in it, else the policy's own. */
function languageOfClosing(policy: SignatureSource, wanted: TextLanguage): TextLanguage {
  if (policy.signature.closing[wanted] !== undefined) return wanted;
  return policy.languages[0] ?? wanted;
}
