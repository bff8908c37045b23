import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ListedMessage, ListedSent, RecordedCall } from '../../simulator/mail-facts';
import { projectRoot } from '../../simulator/server/project-root';
import { startSimulator, type SimulatorOptions } from '../../simulator/server/server';

/** A simulator for a test, and what a test asks of it. Every question takes a session; the default is the common one. */
export interface TestSimulator {
  /** With a slash at the end. */
  readonly url: string;
  messages(session?: string): Promise<ListedMessage[]>;
  /** Puts a message into the inbox. @returns its id */
  addMessage(eml: string | Uint8Array, session?: string): Promise<string>;
  outbox(session?: string): Promise<ListedSent[]>;
  /** The source of a sent message. */
  sent(id: string, session?: string): Promise<string>;
  emptyOutbox(session?: string): Promise<void>;
  /** What the add-in asked of Outlook, in order. Wait for `settled` first, or the last calls may be missing. */
  calls(session?: string): Promise<RecordedCall[]>;
  close(): Promise<void>;
}

/**
 * Starts the simulator on a free port with the built add-in (`npm run build` comes first).
 * @param options to use another add-in, manifest or mailbox
 */
export async function startTestSimulator(options: Partial<SimulatorOptions> = {}): Promise<TestSimulator> {
  const root = projectRoot();
  if (!fs.existsSync(path.join(root, 'build/simulator-page/index.html'))) {
    throw new Error("The simulator's page is not built: run npm run build first.");
  }
  const simulator = await startSimulator({ port: 0, dist: path.join(root, 'dist'), ...options });
  return testSimulatorAt(simulator.url, () => simulator.close());
}

/** The questions of a test to a simulator that runs already, for instance in another process. */
export function testSimulatorAt(
  url: string,
  close: () => Promise<void> = async () => undefined,
): TestSimulator {
  const ask = async (method: string, where: string, session = 'default', body?: string | Uint8Array) => {
    const address = `${url}${where}?session=${encodeURIComponent(session)}`;
    const answer = await fetch(address, {
      method,
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return {
    url,
    close,
    messages: async (session) => (await (await ask('GET', 'messages', session)).json()) as ListedMessage[],
    addMessage: async (eml, session) =>
      ((await (await ask('POST', 'messages', session, eml)).json()) as { id: string }).id,
    outbox: async (session) => (await (await ask('GET', 'outbox', session)).json()) as ListedSent[],
    sent: async (id, session) => (await ask('GET', `outbox/${id}.eml`, session)).text(),
    emptyOutbox: async (session) => void (await ask('DELETE', 'outbox', session)),
    calls: async (session) => (await (await ask('GET', 'calls', session)).json()) as RecordedCall[],
  };
}

/**
 * Waits until the server knows every host call that the add-in has made so far in this page, and all that Outlook keeps.
 * Rejects when a call could not be recorded.
 */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    if (!window.simulatorIdle) throw new Error("This is not the simulator's page.");
    await window.simulatorIdle();
  });
}
