import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A running nginx that serves the build as hosting/nginx says. */
export interface TestNginx {
  /** HTTPS, without a slash at the end; the certificate is the test's own. */
  readonly url: string;
  close(): Promise<void>;
}

/** nginx and openssl: installed, or Debian's packages when root. Null when there is neither: the sentence says what to install. */
export function findNginx(): string | null {
  if (isThere('nginx') && isThere('openssl')) return 'nginx';
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  if (isRoot && fs.existsSync('/usr/bin/apt-get')) {
    tryRun('apt-get', ['update']);
    tryRun('apt-get', ['install', '--yes', '--no-install-recommends', 'nginx-light', 'openssl']);
    if (isThere('nginx') && isThere('openssl')) return 'nginx';
  }
  return null;
}

/**
 * Starts nginx on a free port with the project's own template.
 * @param files the folder to serve
 * @param frameAncestors added to Outlook's hosts: who else may show the pane in a frame
 */
export async function startNginx(files: string, frameAncestors: string): Promise<TestNginx> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postgang-nginx-'));
  const port = await freePort();
  const certificate = path.join(folder, 'certificate.pem');
  const key = path.join(folder, 'key.pem');
  makeCertificate(certificate, key);
  const values: Readonly<Record<string, string>> = {
    POSTGANG_HOST: 'localhost',
    POSTGANG_PORT: String(port),
    POSTGANG_FILES: files,
    POSTGANG_CERTIFICATE: certificate,
    POSTGANG_KEY: key,
    POSTGANG_FRAME_ANCESTORS: `https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft ${frameAncestors}`,
    POSTGANG_DIARIUM: '',
  };
  const template = fs.readFileSync(
    path.join(__dirname, '..', '..', 'hosting', 'nginx', 'postgang.conf.template'),
    'utf8',
  );
  const site = template.replace(/\$\{(POSTGANG_[A-Z_]+)\}/g, (_, name: string) => values[name] ?? '');
  const config = path.join(folder, 'nginx.conf');
  fs.writeFileSync(config, mainConfig(folder, site));
  const server = spawn('nginx', ['-p', folder, '-c', config, '-g', 'daemon off;'], { stdio: 'pipe' });
  const said: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)));
  await untilListening(port, () => said.join(''));
  return {
    url: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          fs.rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGQUIT');
      }),
  };
}

/** Everything that nginx writes lies in the test's own folder. */
function mainConfig(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
pid ${folder}/nginx.pid;
error_log stderr warn;
worker_processes 1;
events { worker_connections 64; }
http {
access_log off;
${temporary}
${site}
}
`;
}

function makeCertificate(certificate: string, key: string): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'pipe' },
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilListening(port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isListening(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start: ${said()}`);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function isThere(program: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}

function tryRun(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, [...args], { stdio: 'ignore', timeout: 120_000 });
  } catch {
    // The next look tells whether it is there.
  }
}
