import fs from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '..', '..', 'hosting');
const read = (...parts: string[]) => fs.readFileSync(path.join(folder, ...parts), 'utf8');

const OUTLOOK = 'https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft';

/** What each server sends, with nginx's variables as its own comment fills them in. */
const SERVERS = {
  nginx: read('nginx', 'postgang.conf.template')
    .replace('${POSTGANG_FRAME_ANCESTORS};', `${OUTLOOK};`)
    .replace(' ${POSTGANG_DIARIUM}', ''),
  iis: read('iis', 'web.config'),
  azure: read('azure', 'staticwebapp.config.json'),
};
const policyOf = (text: string) => /default-src [^"]*form-action 'none'/.exec(text)?.[0];

describe('the servers’ configurations', () => {
  it.each(Object.entries(SERVERS))('%s sends the same content security policy as the others', (_, text) => {
    expect(policyOf(text)).toBe(policyOf(SERVERS.azure));
    expect(policyOf(text)).toContain(`frame-ancestors ${OUTLOOK};`);
    // The administrator's page tries a policy in a worker.
    expect(policyOf(text)).toContain("worker-src 'self';");
  });

  it.each(Object.entries(SERVERS))(
    '%s lets hashed files or pictures be kept and asks about the rest',
    (_, text) => {
      expect(text).toContain('no-cache');
      expect(text).toContain('public, max-age=86400');
    },
  );

  it.each(Object.entries(SERVERS))(
    '%s never forbids frames altogether: Outlook on the web needs one',
    (_, text) => {
      expect(text).not.toMatch(/add[^\n]*X-Frame-Options(?! in)/i);
      expect(text).not.toContain('unsafe-eval');
    },
  );
});
