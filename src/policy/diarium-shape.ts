import * as v from 'valibot';
import { UNITS } from './labels';
import type { ShapeMessage } from './policy-problem';
import { line, slug } from './shapes';

/** A pattern as policies write it, UTF-16 units; it is only ever held against a short line. */
const MAX_PATTERN = 200;

/** A server of the administrator's. Without TLS only on the same computer, to try things out. */
const serverAddress = v.pipe(
  v.string(),
  v.regex(
    /^(https:\/\/[^\s/?#@]+|http:\/\/localhost(:\d{1,5})?)(\/[^\s]*)?$/,
    'not-a-server-address' satisfies ShapeMessage,
  ),
  v.maxLength(500),
);

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const registratorMail = v.strictObject({
  kind: v.literal('registrator-mail'),
  mailbox: v.pipe(
    slug,
    v.description(
      'The id of the mailbox that registers. A message for it is opened, with the original attached.',
    ),
  ),
});

const noark5 = v.strictObject({
  kind: v.literal('noark5'),
  root: v.pipe(
    serverAddress,
    v.description('The root of the Noark 5 service interface; everything else is found by relation keys.'),
  ),
  tokenFrom: v.optional(
    v.pipe(
      serverAddress,
      v.description(
        'Where your proxy gives a token as {"access_token": "…"} to who is signed in. Leave it out when the proxy adds it by itself.',
      ),
    ),
  ),
  series: v.optional(
    v.pipe(line, v.description('The title of the arkivdel for new cases. Left out: the only one there is.')),
  ),
});

const exportPackage = v.strictObject({
  kind: v.literal('export'),
  format: v.pipe(
    v.picklist(['fiks-arkiv', 'fgs-1', 'fgs-2']),
    v.description(
      'Fiks Arkiv V1 (arkivmelding.xml), FGS Ärendehantering 1.0, or FGS 2.0 (E-ARK SIP with ERMS).',
    ),
  ),
});

const webhook = v.strictObject({
  kind: v.literal('webhook'),
  address: v.pipe(serverAddress, v.description('Gets one JSON document a registration by POST.')),
});

const coverSheet = v.strictObject({ kind: v.literal('cover-sheet') });

/** The section `diarium` of a policy: how messages are registered. */
export const diariumShape = v.pipe(
  v.strictObject({
    connectors: v.pipe(
      v.array(v.variant('kind', [registratorMail, noark5, exportPackage, webhook, coverSheet])),
      v.minLength(1),
      v.description('The ways to register; the first is the one that is offered, the others can be chosen.'),
    ),
    caseReference: v.optional(
      v.strictObject({
        pattern: v.pipe(
          v.string(),
          v.nonEmpty('empty' satisfies ShapeMessage),
          v.maxLength(MAX_PATTERN),
          v.check(isPattern, 'not-a-pattern' satisfies ShapeMessage),
          v.description('A regular expression that the whole case reference must fit.'),
        ),
        example: v.pipe(line, v.description('How one looks; shown beside the field.')),
        required: v.pipe(
          v.boolean(),
          v.description('True: a case reference must be given, or the person says that it is a new case.'),
        ),
      }),
    ),
    classes: v.optional(
      v.pipe(
        v.array(v.strictObject({ code: line, name: line, units: v.array(v.picklist(UNITS)) })),
        v.description('Classification codes that are offered; the first one of the unit is filled in.'),
      ),
    ),
    legalReferences: v.optional(
      v.pipe(v.array(line), v.description('Sections of law that are offered when something may be secret.')),
    ),
    organisationNumber: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\d{9,10}$/, 'not-an-organisation-number' satisfies ShapeMessage),
        v.description("The municipality's own number, for export packages."),
      ),
    ),
  }),
  v.description('How messages get into the diarium. Left out: by the official mailbox and a cover sheet.'),
);

export type DiariumPolicy = v.InferOutput<typeof diariumShape>;
export type ConnectorPolicy = DiariumPolicy['connectors'][number];
