import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const POLICIES = path.join(__dirname, '../../policies/municipalities');

/** The mail domains of every policy that ships, each as the end of an address. */
export function everyMunicipality(): string[] {
  return readdirSync(POLICIES)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { domains } = JSON.parse(readFileSync(path.join(POLICIES, name), 'utf8')) as {
        domains: string[];
      };
      return domains.flatMap((domain) => [`@${domain}`, `.${domain}`]);
    });
}
