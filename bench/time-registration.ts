import fs from 'node:fs';
import path from 'node:path';
import { classify } from '../src/classifier/classify';
import { parseModel } from '../src/classifier/model';
import { registrationErrors, registrationWarnings } from '../src/diarium/check-registration';
import { prepareRegistration } from '../src/diarium/prepare-registration';
import { registerTitles } from '../src/diarium/public-title';
import { readEml } from '../src/mail/read-eml';
import { unwrap } from '../src/mail/unwrap';
import { readPublishedPolicy } from './read-published-policy';

/** Messages whose registration form can be filled in again and again. */
export interface FormFiller {
  readonly count: number;
  /** Milliseconds from the suggestion of the message of that number to all that the form shows. */
  time(index: number): number;
}

/**
 * Reads model, policy and the sample mailbox, and suggests: none of it is part of any timing.
 * @param root the project's folder
 */
export async function openFormFiller(root: string): Promise<FormFiller> {
  const model = parseModel(
    JSON.parse(fs.readFileSync(path.join(root, 'policies/common/model.json'), 'utf8')),
  );
  if (!model.ok) throw new Error(`policies/common/model.json: ${model.failure}`);
  const published = path.join(root, 'dist/policy');
  const policies = fs.readdirSync(published).map((file) => readPublishedPolicy(path.join(published, file)));
  const mailbox = path.join(root, 'simulator/mailbox');
  const inputs: Parameters<typeof prepareRegistration>[0][] = [];
  for (const name of fs.readdirSync(mailbox).sort()) {
    const read = name.endsWith('.eml') ? await readEml(fs.readFileSync(path.join(mailbox, name))) : null;
    const policy = policies[inputs.length % policies.length];
    if (!read?.ok || !policy) continue;
    const unwrapped = unwrap(read.value, null, policy.timeZone);
    const suggestion = classify(unwrapped.original, model.value, policy);
    const language = policy.languages[0] ?? 'en';
    const officer = { name: 'Kim Nordin', address: `kim.nordin@${policy.domains[0] ?? ''}` };
    inputs.push({ unwrapped, suggestion, replyBy: null, policy, language, officer });
  }
  return {
    count: inputs.length,
    time(index) {
      const input = inputs[index % inputs.length];
      if (!input) throw new Error('simulator/mailbox is empty.');
      const start = performance.now();
      const registration = prepareRegistration(input);
      registerTitles(registration);
      registrationErrors(registration, input.policy);
      registrationWarnings(registration);
      return performance.now() - start;
    },
  };
}
