import fs from 'node:fs';
import path from 'node:path';
import { classify } from '../src/classifier/classify';
import { parseModel } from '../src/classifier/model';
import { MAX_CLASSIFIED_LENGTH } from '../src/classifier/readable';
import { readEml } from '../src/mail/read-eml';
import type { Message } from '../src/mail/message';
import { unwrap } from '../src/mail/unwrap';
import { plan } from '../src/plan/plan';
import { toMessage } from '../tools/train/labelled-message';
import { readCorpus } from '../tools/train/read-corpus';
import { readPublishedPolicy } from './read-published-policy';

/** Milliseconds that each step of one message took. */
export interface Timing {
  readonly unwrap: number;
  readonly classify: number;
  readonly plan: number;
}

/** Messages that can be timed again and again. */
export interface Suggester {
  readonly mailbox: readonly Message[];
  readonly corpus: readonly Message[];
  /** UTF-16 units of a text that are classified. */
  readonly mostClassified: number;
  time(message: Message): Timing;
}

/**
 * Reads model, policy, the corpus and the sample mailbox; parsing the mail is not part of any timing.
 * @param root the project's folder
 */
export async function openSuggester(root: string): Promise<Suggester> {
  const modelText = fs.readFileSync(path.join(root, 'policies/common/model.json'), 'utf8');
  const model = parseModel(JSON.parse(modelText));
  if (!model.ok) throw new Error(`policies/common/model.json: ${model.failure}`);
  const published = path.join(root, 'dist/policy');
  const file = fs.readdirSync(published).sort().at(-1);
  const policy = readPublishedPolicy(path.join(published, file ?? ''));
  const now = new Date('2026-11-12T08:00:00Z');
  return {
    mailbox: await readMailbox(path.join(root, 'simulator/mailbox')),
    corpus: readCorpus([path.join(root, 'corpus')]).lines.map(toMessage),
    mostClassified: MAX_CLASSIFIED_LENGTH,
    time(message) {
      const start = performance.now();
      const { original, carrier } = unwrap(message, null, policy.timeZone);
      const unwrapped = performance.now();
      const suggestion = classify(original, model.value, policy);
      const classified = performance.now();
      plan({ suggestion, original, carrier, policy, now });
      const planned = performance.now();
      return { unwrap: unwrapped - start, classify: classified - unwrapped, plan: planned - classified };
    },
  };
}

async function readMailbox(folder: string): Promise<Message[]> {
  const messages: Message[] = [];
  for (const name of fs.readdirSync(folder).sort()) {
    if (!name.endsWith('.eml')) continue;
    const read = await readEml(fs.readFileSync(path.join(folder, name)));
    if (!read.ok) throw new Error(`${name}: ${read.failure.kind}`);
    messages.push(read.value);
  }
  return messages;
}
