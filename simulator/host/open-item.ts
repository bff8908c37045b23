import type { MailFacts, MailPerson } from '../mail-facts';
import type { Draft } from './draft';
import type { Notification } from './notification';
import { Observable } from './observable';

/** A message that is read. The info bars belong to this opening of it. */
export class OpenMessage extends Observable {
  readonly mode = 'read';
  notifications: readonly Notification[] = [];

  constructor(readonly facts: MailFacts) {
    super();
  }
}

/** An entry of the calendar: enough to see what the add-in says about it. */
export interface Appointment {
  readonly mode: 'appointment';
  readonly id: string;
  readonly subject: string;
  readonly location: string;
  readonly organizer: MailPerson;
  /** ISO 8601. */
  readonly start: string;
  readonly end: string;
}

/** What is open beside the pane; null when nothing is selected. */
export type OpenItem = OpenMessage | Draft | Appointment | null;
