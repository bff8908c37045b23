import type { Suggestion } from '../../src/classifier/suggestion';
import { plan } from '../../src/plan/plan';
import { type Kind, KINDS, type MessageLanguage, type TextLanguage, UNITS } from '../../src/policy/labels';
import type { Policy, Template } from '../../src/policy/policy';
import { buildSignature } from '../../src/signature/build-signature';
import { fieldsToAsk } from '../../src/signature/signature-person';
import { knownValues } from '../../src/templates/known-values';
import { languageOfReply, templateText } from '../../src/templates/template-text';
import { plainLanguageHints } from '../../src/writing/plain-language-hints';
import { message } from '../support/fake-host';
import { municipalityFiles, municipalityPolicy } from './municipality-files';

const NOW = new Date('2026-11-20T13:30:00Z');
const HASSLEHOLM = municipalityPolicy('se-1293-hassleholm');
const VIMMERBY = municipalityPolicy('se-0884-vimmerby');
const OSBY = municipalityPolicy('se-1273-osby');
const LAVANGEN = municipalityPolicy('no-5518-lavangen');
const ALL = municipalityFiles().map((file) => municipalityPolicy(/([^/\\]+)\.json$/.exec(file)?.[1] ?? ''));

function template(policy: Policy, id: string): Template {
  const found = policy.templates.find((each) => each.id === id);
  if (!found) throw new Error(`${policy.id} has no template ${id}`);
  return found;
}

function suggestionOf(kind: Kind, part: Partial<Suggestion> = {}): Suggestion {
  return {
    kind,
    confidence: 1,
    unsure: false,
    alternatives: [],
    flags: [],
    unit: 'technical',
    matter: '',
    caseReferences: [],
    language: 'sv',
    reasons: [],
    ...part,
  };
}

function reading(policy: Policy, kind: Kind, part: Partial<Suggestion> = {}) {
  const original = { ...message(), received: new Date('2026-11-20T09:00:00Z') };
  const suggestion = suggestionOf(kind, part);
  return {
    unwrapped: { carrier: original, original, hops: [], note: null },
    suggestion,
    plan: plan({ suggestion, original, policy, now: NOW }),
  };
}

/** The ids of the templates as the reply form lists them. */
function offered(policy: Policy, kind: Kind, part: Partial<Suggestion> = {}): readonly string[] {
  return reading(policy, kind, part).plan.templates;
}

/** A template as it stands for an ordinary message with those values typed. */
function written(policy: Policy, id: string, typed: Record<string, string> = {}, language?: TextLanguage) {
  const own = language ?? policy.languages[0] ?? 'en';
  const known = knownValues(reading(policy, 'enquiry'), policy, own, NOW);
  return templateText(template(policy, id), own, known, typed, { now: NOW, calendar: policy });
}

const asked = (policy: Policy, id: string) =>
  written(policy, id).fields.map(({ placeholder }) => placeholder.id);

describe('the templates of Hässleholm', () => {
  it('HAS-3: who wrote to the wrong authority is helped right, with its name and how to reach it', () => {
    expect(offered(HASSLEHOLM, 'misdirected').slice(0, 3)).toContain('wrong-addressee-contact');
    const { text } = written(HASSLEHOLM, 'wrong-addressee-contact', {
      authority: 'Trafikverket',
      contact: '0771-000 000',
    });
    expect(text).toContain('Så här når du Trafikverket: 0771-000 000');
  });

  it('HAS-9: who applies is told how it goes on, and the text is not finished without that', () => {
    expect(offered(HASSLEHOLM, 'case-document').slice(0, 2)).toContain('application-received');
    expect(written(HASSLEHOLM, 'application-received').missing).toEqual(['process']);
    const { text } = written(HASSLEHOLM, 'application-received', { process: 'Nämnden beslutar i januari.' });
    expect(text).toContain('Så här går det till:\n\nNämnden beslutar i januari.');
  });

  it('HAS-11: a telephone message to a colleague has name, number and errand', () => {
    expect(template(HASSLEHOLM, 'phone-message').purpose).toBe('contact-message');
    const { text } = written(HASSLEHOLM, 'phone-message', {
      phone: '0451-00 00 00',
      description: 'Bygglovet',
    });
    expect(text).toMatch(/har sökt dig[^]*Telefon: 0451-00 00 00\nDet gäller: Bygglovet/);
  });

  it('HAS-15: a doubt goes to the registrator as a question with sender and day', () => {
    const { text } = written(HASSLEHOLM, 'to-registrator', {
      description: 'ett utskick',
      question: 'Ska det registreras?',
    });
    expect(text).toMatch(/fredag 20 november 2026[^]*Min fråga: Ska det registreras\?/);
  });

  it('HAS-18: who has to wait is told when, and a day that has passed is refused', () => {
    const late = written(HASSLEHOLM, 'holding-reply', { reason: 'många ärenden', answerBy: '2026-11-19' });
    expect([late.text, late.toMend]).toEqual([null, 'answerBy']);
  });

  it('HAS-27: who is asked to call is told when somebody answers', () => {
    expect(asked(HASSLEHOLM, 'move-to-other-channel')).toEqual(['phone', 'officeHours']);
  });
});

describe('what is said while somebody is away', () => {
  it.each([
    ['HAS-21', HASSLEHOLM],
    ['VIM-15', VIMMERBY],
    ['OSB-6', OSBY],
  ] as const)('%s: tells until when, and the mailbox and telephone to turn to instead', (_rule, policy) => {
    const { text } = written(policy, 'absence', { date: '2026-12-04', phone: '0479-52 80 00' });
    const official = policy.mailboxes.find(({ id }) => id === policy.officialMailbox)?.address ?? '?';
    expect(text).toContain('till och med fredag 4 december 2026');
    expect(text).toContain(`${official} eller ring 0479-52 80 00`);
    expect(offered(policy, 'enquiry')).not.toContain('absence');
  });
});

describe('the templates of Vimmerby', () => {
  it('VIM-1: every text to a sender begins with a greeting in each language, and the closing follows', () => {
    for (const { text, purpose } of VIMMERBY.templates) {
      if (purpose === 'contact-message') continue;
      expect([text.sv?.split('\n')[0], text.en?.split('\n')[0]]).toEqual(['Hej!', 'Hello,']);
    }
    expect(VIMMERBY.signature.closing.sv).toBeTruthy();
  });

  it('VIM-2: who is not understood is asked further', () => {
    expect(offered(VIMMERBY, 'enquiry')).toContain('follow-up-question');
    expect(written(VIMMERBY, 'follow-up-question', { missing: 'Vilken gata?' }).text).toContain(
      'Vilken gata?',
    );
  });

  it('VIM-3: answers what can be answered and says how to get help with the rest, both or nothing', () => {
    expect(written(VIMMERBY, 'partial-answer', { answer: 'Ja.' }).missing).toEqual(['help']);
    const { text } = written(VIMMERBY, 'partial-answer', { answer: 'Ja.', help: 'Ring växeln.' });
    expect(text).toMatch(/kan jag svara på:\n\nJa\.\n\nSå får du hjälp med resten:\n\nRing växeln\./);
  });

  it.each<[MessageLanguage, TextLanguage]>([
    ['en', 'en'],
    ['sv', 'sv'],
    ['nb', 'sv'],
  ])('VIM-4: a message in %s is answered in %s', (language, answer) => {
    expect(languageOfReply(VIMMERBY, template(VIMMERBY, 'acknowledgement'), language, null)).toBe(answer);
  });

  it('VIM-6: a matter that the contact centre cannot answer goes on as a message with all that is needed', () => {
    const typed = { contact: '070-000 00 00', description: 'Vatten i källaren' };
    const { text } = written(VIMMERBY, 'to-unit-new-matter', typed);
    for (const part of [
      'Avsändare: ',
      'Mottaget: fredag 20',
      '070-000 00 00',
      'Vatten i källaren',
      'senast ',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('VIM-8: the holding reply is a first answer to the clock and names the reason and the day', () => {
    expect(template(VIMMERBY, 'holding-reply').purpose).toBe('holding');
    expect(asked(VIMMERBY, 'holding-reply')).toEqual(['reason', 'answerBy']);
  });

  it('VIM-23: who wrote something secret is shown the safe channel before any ordinary answer', () => {
    const ids = offered(VIMMERBY, 'enquiry', { flags: ['confidential'] });
    expect(ids.indexOf('secure-channel')).toBeLessThan(ids.indexOf('acknowledgement'));
    expect(template(VIMMERBY, 'secure-channel').text.sv).not.toContain('{{subject}}');
  });
});

describe('the templates of Osby', () => {
  it('OSB-11: there is a confirmation for when no day can be given, and it promises none', () => {
    expect(offered(OSBY, 'enquiry').slice(0, 3)).toContain('acknowledgement-without-date');
    expect(asked(OSBY, 'acknowledgement-without-date')).toEqual(['unit']);
  });

  it('OSB-12: what is needed to find the right receiver is asked for', () => {
    expect(template(OSBY, 'which-matter').purpose).toBe('ask-for-more');
    expect(written(OSBY, 'which-matter', { question: 'Vilken skola gäller det?' }).text).toContain(
      'rätt person',
    );
  });

  it('OSB-3, OSB-51: who was promised word gets it, with the next day', () => {
    expect(asked(OSBY, 'progress-report')).toEqual(['status', 'answerBy']);
    expect(template(OSBY, 'progress-report').purpose).toBe('progress');
  });

  it('OSB-41: a simple question has a template for its answer', () => {
    expect(offered(OSBY, 'enquiry')).toContain('answer');
    expect(written(OSBY, 'answer', { answer: 'Biblioteket öppnar kl. 10.' }).text).toContain('öppnar kl. 10');
  });

  it('OSB-42, OSB-43: who is shown to the right unit gets its contact, and the official way in as well', () => {
    const { text } = written(OSBY, 'contact-details', { contact: 'gata.va@osby.se' });
    expect(text).toContain('gata.va@osby.se');
    expect(text).toContain('kommun@osby.se');
  });

  it('OSB-60: who criticises is invited to talk, and nothing of the criticism is answered', () => {
    expect(offered(OSBY, 'feedback')).toContain('move-to-other-channel');
    expect(asked(OSBY, 'move-to-other-channel')).toEqual(['contact']);
  });

  it('OSB-68: a refusal gives the reason and other help, and an answer says who has it and until when', () => {
    expect(asked(OSBY, 'request-declined')).toEqual(['reason', 'help']);
    expect(template(OSBY, 'request-declined').purpose).toBe('refusal');
    const { text } = written(OSBY, 'acknowledgement');
    expect(text).toMatch(/ärendet är påbörjat hos .+\. Du får ett slutligt svar senast \S+dag \d/);
  });
});

describe('the templates of Lavangen', () => {
  it('LAV-11: the confirmation of a registered matter is not finished without its case number', () => {
    const bare = written(LAVANGEN, 'acknowledgement-with-case-number');
    expect([bare.text, bare.toMend]).toEqual([null, 'caseNumber']);
    const whole = written(LAVANGEN, 'acknowledgement-with-case-number', { caseNumber: '2026/217' });
    expect(whole.text).toContain('Saksnr: 2026/217');
  });

  it('LAV-15: what is wrong with a file is chosen and told, with the way to mend it', () => {
    const { fields } = written(LAVANGEN, 'unreadable-file');
    const choice = fields.find(({ placeholder }) => placeholder.id === 'fileProblem');
    expect(choice?.options).toContain('Den er beskyttet med et passord.');
    const { text } = written(LAVANGEN, 'unreadable-file', { file: 'plan.dwg', fileProblem: '0' });
    expect(text).toMatch(/plan\.dwg[^]*ikke åpne det formatet[^]*PDF/);
  });

  it('LAV-18: who writes in Sami is told of the right to an answer in Sami', () => {
    expect(template(LAVANGEN, 'right-to-sami').text.nb).toContain('rett til å få svar på samisk');
  });
});

describe('the texts of every municipality', () => {
  it('ask nobody who wants to see documents for a name or a purpose', () => {
    for (const policy of ALL) {
      for (const id of ['records-request-received', 'records-request-refused']) {
        for (const text of Object.values(template(policy, id).text)) {
          expect(text).not.toMatch(
            /\b(varför|syfte|hvorfor|formål|føremål|purpose|who you are|vem du är)\b/i,
          );
        }
      }
    }
  });

  it('answer a request for documents that cannot be released with the law, its meaning and the way to appeal', () => {
    for (const policy of ALL) {
      expect(asked(policy, 'records-request-refused')).toEqual(['part', 'law', 'reason']);
    }
    expect(template(OSBY, 'records-request-refused').text.sv).toContain('överklaga');
    expect(template(LAVANGEN, 'records-request-refused').text.nb).toContain(
      'klage på avslaget innen tre uker',
    );
  });

  it('tell a colleague of a threat without its words, and never its subject', () => {
    for (const policy of ALL) {
      for (const id of ['to-security', 'to-chief-executive']) {
        for (const text of Object.values(template(policy, id).text))
          expect(text).not.toContain('{{subject}}');
      }
    }
  });

  it('are themselves written as plainly as they ask others to write', () => {
    for (const policy of ALL) {
      for (const { id, text, source } of policy.templates) {
        // Worded by the guideline itself.
        if (source?.rule === 'LAV-12') continue;
        for (const language of policy.languages) {
          const hints = plainLanguageHints(
            text[language] ?? '',
            language,
            { signature: policy.signature },
            {
              closingFollows: true,
            },
          );
          expect([id, language, hints.map(({ found }) => found)]).toEqual([id, language, []]);
        }
      }
    }
  });
});

describe('what a guideline asks for beside single texts', () => {
  it('VIM-9: two colleagues sign alike: the same lines in the same order, whoever they are', () => {
    const lines = (name: string, title: string) => {
      const others = Object.fromEntries(fieldsToAsk(VIMMERBY).map(({ field }) => [field, `min ${field}`]));
      const person = { ...others, name, title };
      const built = buildSignature(VIMMERBY, person, 'sv');
      return built.ok ? built.value.text.replace(name, 'N').replace(title, 'T') : built.failure;
    };
    expect(lines('Kim Nordin', 'Handläggare')).toEqual(lines('Siv Ek', 'Registrator'));
    expect(lines('Kim Nordin', 'Handläggare')).toContain('Vimmerby');
  });

  it('OSB-1: who wrote to the wrong place is helped on: passed on, told where, and answered in time', () => {
    const { plan: laid } = reading(OSBY, 'misdirected');
    expect([laid.firstAction, laid.forwardVariant, laid.replyBy]).toEqual([
      'forward',
      'external',
      '2026-11-23',
    ]);
    expect(laid.templates.slice(0, 3)).toEqual([
      'wrong-addressee-passed-on',
      'wrong-addressee-returned',
      'wrong-addressee-contact',
    ]);
  });

  it('OSB-8: what comes in is held to be a public document; nothing is private by itself', () => {
    for (const kind of KINDS) {
      expect(reading(OSBY, kind).plan.record.suggested).not.toBe('not-public');
    }
  });

  it('OSB-9: every exception from registering is offered by name, with when it is right and what it rests on', () => {
    const { offered: decisions } = reading(OSBY, 'enquiry').plan.record;
    for (const wanted of ['keep-ordered', 'weed', 'not-public', 'pass-on'] as const) {
      const decision = decisions.find((each) => each.decision === wanted);
      expect([decision?.name.sv, decision?.hint.sv].every(Boolean)).toBe(true);
      expect(decision?.source.law ?? decision?.source.section).toBeTruthy();
    }
  });

  it('OSB-13: nothing that waits for an answer is without a last day', () => {
    for (const kind of KINDS) {
      const { answerNeeded, replyBy } = reading(OSBY, kind).plan;
      expect([kind, replyBy !== null]).toEqual([kind, answerNeeded]);
    }
  });

  it('OSB-45: each unit has its central mailbox, and what no list names goes to the official one', () => {
    for (const unit of UNITS) {
      const [first] = reading(OSBY, 'enquiry', { unit }).plan.mailboxes;
      if (unit === 'none') expect(first?.mailbox.id).toBe(OSBY.officialMailbox);
      else expect(first?.mailbox.units).toContain(unit);
    }
  });

  it('OSB-49: a message to a person is handled as one to a function mailbox', () => {
    const laid = (to: string) => {
      const original = { ...message(), received: NOW, to: [{ name: '', address: to }] };
      const whole = plan({
        suggestion: suggestionOf('enquiry'),
        original,
        policy: OSBY,
        now: NOW,
      });
      // Only that it need not be passed on to where it came differs.
      return { ...whole, alreadyThere: false };
    };
    expect(laid('kim.nordin@osby.se')).toEqual(laid('gata.va@osby.se'));
  });
});
