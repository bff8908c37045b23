import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  beginPolicy,
  isMailDomain,
  policyIdParts,
  usualDomain,
  usualName,
  type PolicyIdParts,
} from '../../src/policy/begin-policy';
import type { PolicyFile } from '../../src/policy/policy-source';
import { findRoot } from '../find-root';
import {
  CommandError,
  cannotWrite,
  textOption,
  type Command,
  type ExitStatus,
  type OptionValues,
  type Terminal,
} from './command';

export const policyNew: Command = {
  name: 'policy new',
  usage: 'ID [--name NAME] [--domain DOMAIN] [--out FILE]',
  sentence:
    'Begins the policy of another municipality with what its country gives; ID is for instance se-1256-exempelby.',
  options: { name: { type: 'string' }, domain: { type: 'string' }, out: { type: 'string' } },
  run: runPolicyNew,
};

/** Never writes over a file. Every address in it is marked as an example, so that `policy publish` asks for the real ones. */
function runPolicyNew(args: readonly string[], terminal: Terminal, options: OptionValues): ExitStatus {
  const [id] = args;
  const parts = policyIdParts(id ?? '');
  if (id === undefined || args.length > 1 || parts === null)
    throw new CommandError(
      'Which municipality? Write country, official code and name in small letters: postgang policy new se-1256-exempelby',
    );
  const domain = textOption(options, 'domain') ?? usualDomain(parts);
  if (!isMailDomain(domain))
    throw new CommandError(
      `"${domain}" is no mail domain. Write it without @, for instance --domain ${usualDomain(parts)}`,
    );
  const name = textOption(options, 'name')?.trim() || usualName(parts);
  const file = textOption(options, 'out') ?? `${id}.json`;
  if (path.basename(file) !== `${id}.json`)
    throw new CommandError(
      `The file must be called ${id}.json, as the id in it. Write --out ${path.join(path.dirname(file), `${id}.json`)}`,
    );
  if (existsSync(file)) throw new CommandError(`${file} is there already. Choose another place with --out.`);
  try {
    writeFileSync(
      file,
      `${JSON.stringify(beginPolicy(readStarter(parts), { id, name, domain }), null, 2)}\n`,
      { flag: 'wx' },
    );
  } catch (error) {
    throw cannotWrite(file, error);
  }
  terminal.out(file);
  terminal.err(`Write in the real addresses, then: postgang policy check ${file}`);
  return 0;
}

function readStarter({ country }: PolicyIdParts): PolicyFile {
  const file = path.join(findRoot(), 'policies', 'common', `starter-${country}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as PolicyFile;
}
