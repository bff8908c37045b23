import { MAX_FORM_HTML, MAX_FORM_SUBJECT, type NewMessageForm } from '../../host/mail-host';
import { escapeHtml } from '../../lib/escape-html';
import { failure, success } from '../../lib/result';
import { say } from '../../texts/say';
import texts from '../../texts/registration.texts.json';
import { cancelled } from '../cancelled';
import type { Connector, ConnectorContext, Submission } from '../connector';
import { registerFields } from '../register-fields';
import { registerTitles } from '../public-title';
import { registerLine } from '../safe-text';

/** The first line of the part for programs, with the version of its form. */
const MACHINE_MARK = 'postgang-registration: 1';
/** A value in UTF-16 units; the first that lets the whole fit into Outlook's form is used. */
const LONGEST_VALUES = [1_000, 400, 150, 60] as const;

/**
 * The default way, which works with every diarium: a message to the mailbox that registers, with the original attached
 * whole (OSB-53, HAS-13). People read the table, programs the lines below it.
 */
export function registratorMail(mailboxId: string, context: ConnectorContext): Connector {
  return {
    kind: 'registrator-mail',
    needsFiles: false,
    async submit(submission, run) {
      if (run.cancel.aborted) return cancelled();
      const { form } = registratorMessage(submission, mailboxId, context);
      run.onProgress(0, 1);
      const opened = await context.ports.openForm(form);
      if (!opened.ok) return failure({ kind: 'host', failure: opened.failure });
      run.onProgress(1, 1);
      return success({ kind: 'form-opened', to: form.to[0] ?? '' });
    },
  };
}

/** The form, and the same in plain text for when Outlook does not open it. */
export function registratorMessage(
  submission: Submission,
  mailboxId: string,
  context: Pick<ConnectorContext, 'policy' | 'language'>,
): RegistratorMessage {
  const tries = LONGEST_VALUES.map((longest) => () => messageWith(longest, submission, mailboxId, context));
  let made = tries[0]?.();
  for (const next of tries.slice(1)) {
    if (made && made.form.html.length <= MAX_FORM_HTML) break;
    made = next();
  }
  return made as RegistratorMessage;
}

interface RegistratorMessage {
  readonly form: NewMessageForm;
  readonly text: string;
}

function messageWith(
  longest: number,
  submission: Submission,
  mailboxId: string,
  { policy, language }: Pick<ConnectorContext, 'policy' | 'language'>,
): RegistratorMessage {
  const { registration } = submission;
  const fields = registerFields(submission, policy, language).map((field) => ({
    ...field,
    value: registerLine(field.value, longest),
  }));
  const { publicTitle } = registerTitles(registration);
  const reference = fields.find(({ key }) => key === 'caseReference')?.value ?? '';
  const mailbox =
    policy.mailboxes.find(({ id }) => id === mailboxId) ??
    policy.mailboxes.find(({ id }) => id === policy.officialMailbox);
  const to = mailbox ? [mailbox.address] : [];
  const subject = say(texts.mailSubject, language, { reference, title: publicTitle });
  const intro = say(texts.mailIntro, language);
  const ask = registration.caseReference === '' || registration.isNewCase ? say(texts.mailAsk, language) : '';
  const machine = machineLines(submission, longest);
  return {
    form: {
      to,
      cc: [],
      subject: registerLine(subject, MAX_FORM_SUBJECT),
      html: [
        paragraph(intro),
        `<table border="1" cellpadding="4" cellspacing="0">${fields.map(row).join('')}</table>`,
        ask === '' ? '' : paragraph(ask),
        paragraph(say(texts.mailMachine, language)),
        `<pre>${machine.map(escapeHtml).join('<br>')}</pre>`,
      ].join(''),
      attachOpenMessageAs: registerLine(publicTitle, 200) || 'original',
    },
    text: [intro, '', ...fields.map(({ label, value }) => `${label}: ${value}`), ask, '', ...machine].join(
      '\n',
    ),
  };
}

/** The same facts under names that are not translated, one line each, so that a program can read them. */
function machineLines(submission: Submission, longest: number): string[] {
  const { registration, overrideReason } = submission;
  const { received, isNewCase, caseReference } = registration;
  const lines: readonly (readonly [string, string])[] = [
    ['caseReference', isNewCase || caseReference === '' ? 'new' : caseReference],
    ['title', registerTitles(registration).publicTitle],
    ['direction', registration.direction],
    ['received', received?.toISOString() ?? ''],
    ['documentDate', registration.documentDate ?? ''],
    ['unit', registration.unit],
    ['classification', registration.classificationCode],
    ['secrecy', registration.mayBeSecret ? 'possible' : 'no'],
    ['legalReference', registration.legalReference],
    ['protectedIdentity', String(registration.isProtected)],
    ['messageId', registration.messageId],
    ['duplicateKey', registration.duplicateKey],
    ['registeredAgainBecause', overrideReason],
  ];
  return [MACHINE_MARK, ...lines.map(([key, value]) => `${key}: ${registerLine(value, longest)}`)];
}

function row({ label, value }: { readonly label: string; readonly value: string }): string {
  return `<tr><th align="left">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
