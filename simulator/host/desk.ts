import type { ListedPolicy, MailPerson, MailSummary, RecordedCall } from '../mail-facts';
import { inLocale, type ManifestFacts, type Permission } from '../manifest-facts';
import { CallBreaker } from './break-call';
import { choosePolicy } from './choose-policy';
import type { Clock } from './clock';
import type { Draft } from './draft';
import { Drafts } from './drafts';
import { isUnread, messagesIn, type FolderName } from './folders';
import { emptyState, sampleAppointment, type KeptState, type MailFolder } from './kept-state';
import { LOCALES, type Language } from './language';
import { Observable } from './observable';
import { OpenMessage, type Appointment, type OpenItem } from './open-item';
import type { PageQuery } from './page-query';
import { Panes } from './panes';
import { withProblem, type Problem } from './problem';
import type { Profile } from './profiles';
import type { Folders, SessionClient, SimulatorFacts } from './session-client';
import { officeTheme } from './theme';

/** One person's Outlook: what is selected, open and kept. The page shows it, the add-in's calls act on it. */
export class Desk extends Observable {
  readonly language: Language;
  readonly locale: string;
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly policies: readonly ListedPolicy[];
  readonly policy: ListedPolicy | null;
  readonly user: MailPerson;
  /** A shared mailbox that the person may send from. */
  readonly sharedMailbox: MailPerson;
  readonly profile: Profile;
  readonly faults: ReadonlySet<string>;
  readonly permission: Permission;
  readonly addinName: string;
  /** Whether Outlook runs the functions that the manifest ties to events. */
  readonly runsEvents: boolean;
  readonly breaker: CallBreaker;
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
    this.breaker = new CallBreaker(query.faults);
    this.dark = query.dark;
    this.manifest = simulator.manifest;
    this.policies = simulator.policies;
    const { policy, wrong } = choosePolicy(simulator.policies, query.policy);
    this.policy = policy;
    this.user = { name: 'Kim Nordin', address: `kim.nordin@${this.policy?.domain ?? 'kommun.example'}` };
    this.sharedMailbox = { name: '', address: this.user.address.replace('kim.nordin@', 'kundtjanst@') };
    this.permission = query.faults.has('permission-restricted')
      ? 'Restricted'
      : simulator.manifest.permission;
    this.runsEvents = query.events;
    this.addinName = inLocale(simulator.manifest.name, this.locale);
    this.appointment = sampleAppointment(query.language, this.user, query.clock.now());
    this.kept = emptyState(query.language);
    for (const name of [...wrong, ...query.wrong]) this.report({ kind: 'wrong-name', wrong: name });
  }

  /** Loads the mailbox and opens what the address asks for. */
  async start(): Promise<void> {
    this.kept = { ...this.kept, ...((await this.client.state()) as Partial<KeptState>) };
    await this.refresh();
    const { message, paneOpen, pinned } = this.query;
    // Whatever the person has clicked meanwhile counts more than the address.
    if (message !== '' && this.selections === 0) await this.open(message, null);
    const [first] = this.manifest.read.filter((button) => button.action.kind === 'pane');
    // Pressed again, it would close what the person has opened meanwhile.
    if (paneOpen && first && !this.panes.of(null)) await this.panes.press(first, null, pinned);
  }

  async refresh(): Promise<void> {
    this.folders = await this.client.folders();
    this.changed();
  }

  /** The messages of a folder, the newest first. */
  messages(folder: FolderName): readonly MailSummary[] {
    return messagesIn(folder, this.folders, this.kept);
  }

  unread(message: MailSummary): boolean {
    return this.folder !== 'outbox' && isUnread(message, this.kept, this.clock.now());
  }

  openFolder(folder: FolderName): void {
    this.folder = folder;
    this.show(null);
  }

  /** Opens a message. False when there is none of that name, which is said on screen. */
  select(id: string): Promise<boolean> {
    return this.open(id, this.drafts.active);
  }

  /** @param before the draft that the message shall take the place of; one begun since then stays on screen */
  private async open(id: string, before: Draft | null): Promise<boolean> {
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
      const { active } = this.drafts;
      this.show(new OpenMessage(facts), active === before ? null : active);
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
    this.problems = withProblem(this.problems, problem);
    this.changed();
  }

  dismiss(problem: Problem): void {
    this.problems = this.problems.filter((other) => other !== problem);
    this.changed();
  }

  /** @param draft stays on screen before the item */
  private show(item: OpenItem, draft: Draft | null = null): void {
    // A message that is still on its way comes too late now.
    this.selections += 1;
    this.item = item;
    this.drafts.active = draft;
    this.panes.follow(item);
    this.changed();
  }

  private fail(error: unknown): void {
    this.report({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) });
  }
}
