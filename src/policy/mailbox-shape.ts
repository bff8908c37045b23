import * as v from 'valibot';
import { CONTACT_ROLES } from './contact-shape';
import { KINDS, UNITS, type TextLanguage } from './labels';
import { address, line, slug, source, texts } from './shapes';

/** The words of one area in one language; at most so many. */
const MAX_AREA_WORDS = 60;
/** Whom one mailbox can name for its areas. */
const MAX_OFFICERS = 40;

const areaWord = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(60));
const areaWords = v.optional(v.pipe(v.array(areaWord), v.minLength(1), v.maxLength(MAX_AREA_WORDS)));

/** What somebody takes, in the words of those who write about it. */
const areasSchema = v.pipe(
  v.strictObject({ sv: areaWords, nb: areaWords, nn: areaWords, en: areaWords } satisfies Record<
    TextLanguage,
    typeof areaWords
  >),
  v.description(
    'Words of the area, in the languages that people write: "bygglov", "byggelov". Five letters or more also find what begins with them ("bygglovsansökan"); shorter ones only the whole word.',
  ),
);

const personName = v.pipe(
  line,
  v.description(
    'The role, for instance "Bygglovshandläggaren", or a name. Whoever opens the add-in can read it: rather a role than a person.',
  ),
);

const inventedKeeper = v.optional(
  v.pipe(v.boolean(), v.description('Invented: the guideline does not say who it is.')),
);

/** Somebody who looks after a mailbox: themselves, or through another function mailbox. */
const keeperSchema = v.strictObject({
  name: personName,
  address: v.optional(v.pipe(address, v.description('Their own address, inside the municipality.'))),
  mailbox: v.optional(v.pipe(slug, v.description('Or the id of the function mailbox that they read.'))),
  example: inventedKeeper,
});

const officerSchema = v.strictObject({
  name: personName,
  address: v.pipe(address, v.description('Their own address, inside the municipality.')),
  areas: areasSchema,
  example: inventedKeeper,
});

/** `central`: the one mailbox of an administration; `unit`: a part of it, which the central one distributes to. */
const MAILBOX_LEVELS = ['central', 'unit'] as const;

/** A function mailbox with its area of responsibility. */
export const mailboxSchema = v.strictObject({
  id: slug,
  address,
  name: texts,
  units: v.pipe(
    v.array(v.picklist(UNITS)),
    v.description('The units whose matters this mailbox takes. The first mailbox for a unit is suggested.'),
  ),
  kinds: v.optional(
    v.pipe(
      v.array(v.picklist(KINDS)),
      v.description('Kinds that go here whatever their unit, for instance absence to the contact centre.'),
    ),
    [],
  ),
  areas: v.optional(areasSchema),
  level: v.optional(
    v.pipe(
      v.picklist(MAILBOX_LEVELS),
      v.description(
        'central: the mailbox of an administration; unit: a part of it, to which the central one distributes (OSB-47).',
      ),
    ),
  ),
  responsible: v.optional(v.pipe(keeperSchema, v.description('Who is responsible for it (OSB-33).'))),
  substitute: v.optional(
    v.pipe(keeperSchema, v.description('Who watches it when the responsible one is away (OSB-7, OSB-34).')),
  ),
  officers: v.optional(
    v.pipe(
      v.array(officerSchema),
      v.maxLength(MAX_OFFICERS),
      v.description('Who handles which of its areas; offered after the mailbox itself (OSB-26).'),
    ),
  ),
  internalOnly: v.optional(
    v.pipe(v.boolean(), v.description('Must never be shown to anyone outside.')),
    false,
  ),
  active: v.optional(v.boolean(), true),
  successor: v.optional(v.pipe(slug, v.description('The mailbox that took over when this one closed.'))),
  external: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "Somebody else runs it, for instance shared IT support. The address lies outside the municipality's own domains: a forward to it gets the external block, which tells nothing internal.",
      ),
    ),
  ),
  example: v.optional(
    v.pipe(
      v.boolean(),
      v.description('An invented address that stands in for one the guideline does not give.'),
    ),
    false,
  ),
});

/** Whom the administrator asks before a mailbox is added (OSB-35). */
export const newMailboxSchema = v.pipe(
  v.strictObject({
    consult: v.pipe(v.picklist(CONTACT_ROLES), v.description('The role of the contact to ask.')),
    source,
  }),
  v.description('Whom to ask before a function mailbox is added.'),
);

export type Mailbox = v.InferOutput<typeof mailboxSchema>;
export type MailboxAreas = v.InferOutput<typeof areasSchema>;
export type MailboxKeeper = v.InferOutput<typeof keeperSchema>;
export type MailboxOfficer = v.InferOutput<typeof officerSchema>;
