import { writeFileSync } from 'node:fs';
import { readBaseAddress } from '../manifest/base-address';
import { manifestId } from '../manifest/manifest-id';
import { neededPermission } from '../manifest/needed-permission';
import { writeManifest } from '../manifest/write-manifest';
import { ownVersion } from '../own-version';
import { choosePolicy } from '../triage/choose-policy';
import {
  cannotWrite,
  textOption,
  type Command,
  type ExitStatus,
  type OptionValues,
  type Terminal,
} from './command';

export const manifest: Command = {
  name: 'manifest',
  usage: '--policy ID|FILE --base-url https://… [--without-events] [--revision N] [--out FILE]',
  sentence: 'Writes the manifest that an administrator uploads for a municipality.',
  options: {
    policy: { type: 'string' },
    'base-url': { type: 'string' },
    out: { type: 'string' },
    'without-events': { type: 'boolean' },
    revision: { type: 'string' },
  },
  run: runManifest,
};

function runManifest(args: readonly string[], terminal: Terminal, options: OptionValues): ExitStatus {
  const policyName = textOption(options, 'policy');
  const address = textOption(options, 'base-url');
  if (args.length > 0 || policyName === undefined || address === undefined) {
    terminal.err(`Write: postgang manifest ${manifest.usage}`);
    return 2;
  }
  const revision = textOption(options, 'revision') ?? '0';
  if (!/^\d{1,5}$/.test(revision)) {
    terminal.err(`"${revision}" is no revision. Write a whole number from 0 to 99999: --revision 1`);
    return 2;
  }
  const base = readBaseAddress(address);
  if (!base.ok) {
    terminal.err(base.failure);
    return 2;
  }
  const policy = choosePolicy(policyName);
  const [language = 'en'] = policy.languages;
  const { permission, reasons } = neededPermission(policy);
  const written = writeManifest({
    id: manifestId(policy.id),
    // Outlook fetches the add-in anew when it is higher.
    version: `${ownVersion()}.${revision}`,
    policyId: policy.id,
    language,
    base: base.value,
    permission,
    events: options['without-events'] !== true,
    comment: `Postgang for ${policy.id}, made by "postgang manifest". Upload it under Integrated apps.`,
  });
  write(written, textOption(options, 'out'), terminal);
  terminal.err(`${permission}, because Postgang ${reasons.join('; ')}.`);
  return 0;
}

function write(text: string, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) {
    terminal.out(text.trimEnd());
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
  terminal.err(`${file} is written.`);
}
