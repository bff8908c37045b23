import path from 'node:path';
import { projectRoot } from './project-root';
import { startSimulator } from './server';

const DEFAULT_PORT = 3000;

async function start(): Promise<void> {
  const wanted = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT must be a port number, not "${process.env.PORT ?? ''}".`);
  }
  const simulator = await startSimulator({ port: wanted, dist: path.join(projectRoot(), 'dist') });
  console.log(simulator.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
}

start().catch((error: NodeJS.ErrnoException) => {
  const sentence =
    error.code === 'EADDRINUSE'
      ? 'The port is in use: choose another one with PORT=3001 npm start.'
      : error.message;
  console.error(sentence);
  process.exitCode = 1;
});
