import type {
  AttachmentContent,
  ListedPolicy,
  MailPerson,
  MailSummary,
  OutgoingAttachment,
  RecordedCall,
} from '../mail-facts';
import { inLocale, type ManifestFacts, type Permission } from '../manifest-facts';
import type { Clock } from './clock';
import { Drafts, outgoingContent } from './drafts';
import { emptyState, sampleAppointment, type KeptState, type MailFolder } from './kept-state';
import { LOCALES, type Language } from './language';
import { Observable } from './observable';
import { OpenMessage, type Appointment, type OpenItem } from './open-item';
import type { PageQuery } from './page-query';
import { Panes } from './panes';
import type { Problem } from './problem';
import type { Profile } from './profiles';
import type { Folders, SessionClient, SimulatorFacts } from './session-client';
import { officeTheme } from './theme';

export type FolderName = MailFolder | 'calendar';

/** Used when the address names none and dist/ has it. */
const DEFAULT_POLICY = 'se-1293-hassleholm';
/** Problems on screen at once; older ones make room. */
const MAX_PROBLEMS = 5;
/** Messages that came in longer before the simulator's moment than this have been read, in milliseconds. */
const UNREAD_FOR = 2 * 86_400_000;

/** One person's Outlook: what is selected, open and kept. The page shows it, the add-in's calls act on it. */
export class Desk extends Observable {
  readonly language: Language;
  readonly locale: string;
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly policies: readonly ListedPolicy[];
  readonly policy: ListedPolicy | null;
  readonly user: MailPerson;
  readonly profile: Profile;
  readonly faults: ReadonlySet<string>;
  readonly permission: Permission;
  readonly addinName: string;
  readonly drafts = new Drafts(this);
  readonly panes = new Panes(this);
  readonly appointment: Appointment;
  dark: boolean;
  paneWidth = 320;
  folder: FolderName = 'inbox';
  item: OpenItem = null;
  kept: KeptState;
  problems: readonly Problem[] = [];
  private folders: Folders = { inbox: [], outbox: [] };
  private selections = 0;

  constructor(
    readonly query: PageQuery,
    readonly client: SessionClient,
    simulator: SimulatorFacts,
  ) {
    super();
    this.language = query.language;
    this.locale = LOCALES[query.language];
    this.clock = query.clock;
    this.profile = query.profile;
    this.faults = query.faults;
    this.dark = query.dark;
    this.manifest = simulator.manifest;
    this.policies = simulator.policies;
    this.policy = this.choosePolicy();
    this.user = { name: 'Kim Nordin', address: `kim.nordin@${this.policy?.domain ?? 'kommun.example'}` };
    this.permission = query.faults.has('permission-restricted')
      ? 'Restricted'
      : simulator.manifest.permission;
    this.addinName = inLocale(simulator.manifest.name, this.locale);
    this.appointment = sampleAppointment(query.language, this.user, query.clock.now());
    this.kept = emptyState(query.language);
    for (const wrong of query.wrong) this.report({ kind: 'wrong-name', wrong });
  }

  /** Loads the mailbox and opens what the address asks for. */
  async start(): Promise<void> {
    this.kept = { ...this.kept, ...((await this.client.state()) as Partial<KeptState>) };
    await this.refresh();
    const { message, paneOpen, pinned } = this.query;
    if (message !== '') await this.select(message);
    const [first] = this.manifest.read.filter((button) => button.action.kind === 'pane');
    if (paneOpen && first) await this.panes.press(first, null, pinned);
  }

  async refresh(): Promise<void> {
    this.folders = await this.client.folders();
    this.changed();
  }

  /** The messages of a folder, the newest first. */
  messages(folder: FolderName): readonly MailSummary[] {
    if (folder === 'calendar') return [];
    if (folder === 'outbox') return this.folders.outbox;
    return this.folders.inbox.filter((message) => (this.kept.folders[message.id] ?? 'inbox') === folder);
  }

  unread(message: MailSummary): boolean {
    const old = this.clock.now().getTime() - Date.parse(message.received) > UNREAD_FOR;
    return !old && !this.kept.read.includes(message.id) && this.folder !== 'outbox';
  }

  openFolder(folder: FolderName): void {
    this.folder = folder;
    this.show(null);
  }

  /** Opens a message. False when there is none of that name, which is said on screen. */
  async select(id: string): Promise<boolean> {
    this.selections += 1;
    const selection = this.selections;
    const all = [...this.folders.inbox, ...this.folders.outbox].map((message) => message.id);
    if (!all.includes(id)) {
      this.report({ kind: 'wrong-name', wrong: { parameter: 'message', given: id, right: all.sort() } });
      return false;
    }
    try {
      const facts = await this.client.message(id);
      // Somebody who clicks twice wants the second one.
      if (selection !== this.selections) return true;
      if (!this.kept.read.includes(id)) void this.keep('read', [...this.kept.read, id]);
      this.show(new OpenMessage(facts));
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  selectAppointment(): void {
    this.show(this.appointment);
  }

  deselect(): void {
    if (this.item !== null) this.show(null);
  }

  /** Puts a message from a file into the inbox and opens it. */
  async addFile(file: Blob): Promise<void> {
    try {
      const id = await this.client.add(file);
      this.folder = 'inbox';
      await this.refresh();
      await this.select(id);
    } catch (error) {
      this.fail(error);
    }
  }

  move(id: string, folder: MailFolder): void {
    void this.keep('folders', { ...this.kept.folders, [id]: folder });
    this.deselect();
  }

  /** Changes one of the things that Outlook keeps, here and on the server. */
  async keep<Key extends keyof KeptState>(key: Key, value: KeptState[Key]): Promise<void> {
    this.kept = { ...this.kept, [key]: value };
    this.changed();
    await this.client.store(key, value);
  }

  contentOf(outgoing: OutgoingAttachment): Promise<AttachmentContent> {
    return outgoingContent(this, outgoing);
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.panes.fire('officeThemeChanged', officeTheme(dark));
    this.changed();
  }

  setPaneWidth(width: number): void {
    this.paneWidth = width;
    this.changed();
  }

  record(call: Omit<RecordedCall, 'at'>): void {
    this.client.record({ ...call, at: this.clock.now().toISOString() });
  }

  report(problem: Problem): void {
    const said = JSON.stringify(problem);
    if (this.problems.some((other) => JSON.stringify(other) === said)) return;
    this.problems = [...this.problems, problem].slice(-MAX_PROBLEMS);
    this.changed();
  }

  dismiss(problem: Problem): void {
    this.problems = this.problems.filter((other) => other !== problem);
    this.changed();
  }

  /** What the address of an add-in's frame carries beside its own page. */
  frameQuery(page: string): Readonly<Record<string, string>> {
    const takesPolicy = new URL(page, location.origin).searchParams.has('policy');
    return {
      policy: takesPolicy ? (this.policy?.id ?? '') : '',
      session: this.query.session,
      fault: [...this.faults].join(','),
    };
  }

  private show(item: OpenItem): void {
    this.item = item;
    this.drafts.active = null;
    this.panes.follow(item);
    this.changed();
  }

  private fail(error: unknown): void {
    this.report({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) });
  }

  private choosePolicy(): ListedPolicy | null {
    const wanted = this.query.policy === '' ? DEFAULT_POLICY : this.query.policy;
    const found = this.policies.find((policy) => policy.id === wanted);
    if (!found && this.query.policy !== '') {
      const right = this.policies.map((policy) => policy.id);
      this.report({ kind: 'wrong-name', wrong: { parameter: 'policy', given: this.query.policy, right } });
    }
    return found ?? this.policies[0] ?? null;
  }
}
