import fs from 'node:fs';
import path from 'node:path';
import { checkDraft } from '../src/checks/check-draft';
import type { Draft } from '../src/mail/draft';
import { readEml } from '../src/mail/read-eml';
import type { Policy } from '../src/policy/policy';
import { readPublishedPolicy } from './read-published-policy';

/** Drafts that can be checked again and again. */
export interface Checker {
  /** Milliseconds for one reply to somebody outside, as long as that in UTF-16 units; another policy each time. */
  time(length: number): number;
}

/**
 * Reads the published policies and the sample mailbox.
 * @param root the project's folder
 */
export async function openChecker(root: string): Promise<Checker> {
  const published = path.join(root, 'dist/policy');
  const policies = fs.readdirSync(published).map((file) => readPublishedPolicy(path.join(published, file)));
  const quoted = await readTexts(path.join(root, 'simulator/mailbox'));
  let turn = 0;
  return {
    time(length) {
      turn += 1;
      const policy = policies[turn % policies.length];
      if (!policy) throw new Error('dist/policy is empty.');
      const draft = replyOf(quoted.slice(0, length), policy);
      const start = performance.now();
      checkDraft(draft, policy);
      return performance.now() - start;
    },
  };
}

function replyOf(quoted: string, policy: Policy): Draft {
  const from = { name: 'Kim Nordin', address: `kim.nordin@${policy.domains[0] ?? ''}` };
  const block = 'Från: Eva <eva@brev.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun\nÄmne: Fråga';
  const half = Math.floor(quoted.length / 2);
  const text = `${quoted.slice(0, half)}\n\nmvh\nKim Nordin\n\n${block}\n\n${quoted.slice(half)}`;
  const to = [{ name: 'Eva', address: 'eva@brev.example' }];
  return { use: 'reply', from, to, cc: [], bcc: [], subject: 'SV: Fråga', text, attachments: [] };
}

/** The texts of all messages one after another, without what would end the newest words at once; over and over. */
async function readTexts(folder: string): Promise<string> {
  let texts = '';
  for (const name of fs.readdirSync(folder).sort()) {
    if (!name.endsWith('.eml')) continue;
    const read = await readEml(fs.readFileSync(path.join(folder, name)));
    if (read.ok)
      texts += `${read.value.text.split(/\n(?:>|Från:|Fra:|Frå:|From:|-{3,}|_{5,})/)[0] ?? ''}\n\n`;
  }
  return texts.repeat(Math.ceil(250_000 / texts.length));
}
