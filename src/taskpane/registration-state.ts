import type { Receipt, SubmitFailure } from '../diarium/connector';
import type { Registration } from '../diarium/registration';
import type { Original, OriginalFailure } from '../host/original';

/** How far a registration has come. */
export type RegistrationRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'sending'; readonly done: number; readonly total: number }
  /** Attachments that Outlook did not give: the person decides whether to go on without. */
  | { readonly kind: 'missing'; readonly original: Original }
  /** The files stay for the next try, which must send the same bytes. */
  | {
      readonly kind: 'failed';
      readonly failure: SubmitFailure | OriginalFailure;
      readonly original: Original | null;
    }
  | { readonly kind: 'done'; readonly receipt: Receipt };

/** What the person has typed and done in the registration form of one message. */
export interface RegistrationWork {
  /** What was changed in the form; null where everything stands as it was filled in. */
  readonly changed: Registration | null;
  /** The number of the way to register in the policy's list. */
  readonly way: number;
  /** Why it is registered once more. */
  readonly reason: string;
  /** The case number that came later, as typed. */
  readonly typedNumber: string;
  readonly run: RegistrationRun;
}

export const NEW_REGISTRATION: RegistrationWork = {
  changed: null,
  way: 0,
  reason: '',
  typedNumber: '',
  run: { kind: 'idle' },
};
