import type { Draft } from '../../src/mail/draft';
import { success, type Result } from '../../src/lib/result';
import { parseAddressList } from '../../src/mail/address';
import { headerValue } from '../../src/mail/headers';
import type { Message } from '../../src/mail/message';
import { subjectPrefix } from '../../src/mail/subject-prefix';
import { readEmlFile, type EmlFileFailure } from './read-eml-file';

/** Reads a draft that was saved as `.eml`. */
export async function readDraftFile(file: string): Promise<Result<Draft, EmlFileFailure>> {
  const read = await readEmlFile(file, 'Europe/Stockholm');
  return read.ok ? success(draftOf(read.value.unwrapped.carrier)) : read;
}

function draftOf(message: Message): Draft {
  const { from, to, cc, subject, text, headers, attachments } = message;
  return {
    use: useOf(message),
    from,
    to,
    cc,
    bcc: parseAddressList(headerValue(headers, 'bcc') ?? ''),
    subject,
    text,
    attachments: attachments.filter(({ inline }) => !inline).map(({ name }) => name),
  };
}

/** The subject tells; a reply whose subject was changed still names what it answers. */
function useOf({ subject, headers }: Message): Draft['use'] {
  const prefix = subjectPrefix(subject);
  if (prefix !== 'none') return prefix;
  return headerValue(headers, 'in-reply-to') === null ? 'new' : 'reply';
}
