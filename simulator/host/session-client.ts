import type {
  AttachmentContent,
  ListedPolicy,
  MailFacts,
  MailSummary,
  OutgoingMessage,
  RecordedCall,
} from '../mail-facts';
import type { ManifestFacts } from '../manifest-facts';

/** What the server knows of the add-in. */
export interface SimulatorFacts {
  readonly manifest: ManifestFacts;
  readonly policies: readonly ListedPolicy[];
}

export interface Folders {
  readonly inbox: readonly MailSummary[];
  readonly outbox: readonly MailSummary[];
}

/** The page's way to the simulator's server, in one session. Rejects with the server's own sentence. */
export class SessionClient {
  /** Settled when the server has everything that the page has told it so far. */
  private told: Promise<unknown> = Promise.resolve();
  private lost = 0;

  constructor(private readonly session: string) {}

  simulator(): Promise<SimulatorFacts> {
    return this.get('/api/simulator');
  }

  folders(): Promise<Folders> {
    return this.get('/api/folders');
  }

  message(id: string): Promise<MailFacts> {
    return this.get(`/api/messages/${encodeURIComponent(id)}`);
  }

  attachment(id: string, index: number): Promise<AttachmentContent> {
    return this.get(`/api/messages/${encodeURIComponent(id)}/attachments/${index}`);
  }

  attachedMessage(id: string, index: number): Promise<MailFacts> {
    return this.get(`/api/messages/${encodeURIComponent(id)}/attachments/${index}/message`);
  }

  async source(id: string): Promise<string> {
    return (await this.ask('GET', `/messages/${encodeURIComponent(id)}.eml`)).text();
  }

  async add(eml: Blob): Promise<string> {
    const answer = await this.ask('POST', '/messages', eml, 'message/rfc822');
    return ((await answer.json()) as { id: string }).id;
  }

  async send(message: OutgoingMessage): Promise<string> {
    const answer = await this.ask('POST', '/api/send', JSON.stringify(message));
    return ((await answer.json()) as { id: string }).id;
  }

  state(): Promise<Record<string, unknown>> {
    return this.get('/api/state');
  }

  async store(key: string, value: unknown): Promise<void> {
    const stored = this.ask('PUT', `/api/state?key=${key}`, JSON.stringify(value));
    this.told = Promise.allSettled([this.told, stored]);
    await stored;
  }

  /** In order; only `idle` waits for it. */
  record(call: RecordedCall): void {
    const send = async () => {
      await this.ask('POST', '/calls', JSON.stringify(call)).catch(() => (this.lost += 1));
    };
    this.told = this.told.then(send);
  }

  /** Settled when the server has every call and all kept state. Rejects when calls could not be recorded. */
  async idle(): Promise<void> {
    let last;
    do {
      last = this.told;
      await last;
    } while (last !== this.told);
    if (this.lost > 0) throw new Error(`Host calls that could not be recorded: ${this.lost}.`);
  }

  private async get<Answer>(path: string): Promise<Answer> {
    return (await (await this.ask('GET', path)).json()) as Answer;
  }

  private async ask(
    method: string,
    path: string,
    body?: BodyInit,
    type = 'application/json',
  ): Promise<Response> {
    const joint = path.includes('?') ? '&' : '?';
    const answer = await fetch(`${path}${joint}session=${encodeURIComponent(this.session)}`, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
    });
    if (!answer.ok) {
      const { error } = (await answer.json().catch(() => ({}))) as { error?: string };
      throw new Error(error ?? `The simulator's server answered ${answer.status}.`);
    }
    return answer;
  }
}
