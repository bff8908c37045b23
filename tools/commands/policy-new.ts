import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PolicySource } from '../../src/policy/policy-source';
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

const ID = /^(se|no)-\d{4}-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Never writes over a file. Every address in it is marked as an example, so that `policy publish` asks for the real ones. */
function runPolicyNew(args: readonly string[], terminal: Terminal, options: OptionValues): ExitStatus {
  const [id] = args;
  const [, country, slug] = ID.exec(id ?? '') ?? [];
  if (id === undefined || args.length > 1 || country === undefined || slug === undefined)
    throw new CommandError(
      'Which municipality? Write country, official code and name in small letters: postgang policy new se-1256-exempelby',
    );
  const domain = textOption(options, 'domain') ?? (country === 'se' ? `${slug}.se` : `${slug}.kommune.no`);
  if (!DOMAIN.test(domain))
    throw new CommandError(
      `"${domain}" is no mail domain. Write it without @, for instance --domain ${slug}.se`,
    );
  const name = textOption(options, 'name')?.trim() || nameFrom(slug, country);
  const file = textOption(options, 'out') ?? `${id}.json`;
  if (path.basename(file) !== `${id}.json`)
    throw new CommandError(
      `The file must be called ${id}.json, as the id in it. Write --out ${path.join(path.dirname(file), `${id}.json`)}`,
    );
  if (existsSync(file)) throw new CommandError(`${file} is there already. Choose another place with --out.`);
  try {
    writeFileSync(file, `${JSON.stringify(begun({ id, country, name, domain }), null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  terminal.out(file);
  terminal.err(`Write in the real addresses, then: postgang policy check ${file}`);
  return 0;
}

interface Begun {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly domain: string;
}

/** The country's starter with the municipality's own name and domain. */
function begun({ id, country, name, domain }: Begun): PolicySource {
  const file = path.join(findRoot(), 'policies', 'common', `starter-${country}.json`);
  const starter = JSON.parse(readFileSync(file, 'utf8')) as PolicySource;
  const [standIn = ''] = starter.domains;
  return {
    ...starter,
    id,
    name,
    guideline: { ...starter.guideline, short: name.replace(/ kommune?n?$/i, '') },
    domains: [domain],
    mailboxes: starter.mailboxes.map((mailbox) => ({
      ...mailbox,
      address: mailbox.address.replace(standIn, domain),
    })),
    signature: {
      ...starter.signature,
      fields: starter.signature.fields.map((field) =>
        field.field === 'municipality' ? { ...field, value: name } : field,
      ),
    },
  };
}

/** `exempel-by` → `Exempel-By kommun`: a first guess for `--name`. */
function nameFrom(slug: string, country: string): string {
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('-')} ${country === 'se' ? 'kommun' : 'kommune'}`;
}
