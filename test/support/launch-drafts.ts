import { launchSlice } from '../../src/checks/launch-slice';
import { sampleMailbox, samplePolicy } from '../policies/sample-policy';
import { classicOutlook, type ClassicOptions } from './classic-outlook';

/** From the Swedish test series: the birth number is 980 to 999. */
export const NUMBER = '20120206-9801';
export const SIGNED = 'Vänliga hälsningar\nBo Ek\nGranby kommun';
/** What the person has filled in for the signature. */
export const person = { name: 'Bo Ek' };

/** What the pane has left of the policy. */
export function leftPolicy(changes: Parameters<typeof samplePolicy>[0] = {}) {
  return launchSlice(
    samplePolicy({
      mailboxes: [sampleMailbox('kommun')],
      checks: { levels: [], secureChannel: { name: { sv: 'SEFOS' } } },
      ...changes,
    }),
  );
}

/** A draft of a person who has filled in the signature and opened the pane once. */
export function draft(options: ClassicOptions = {}) {
  return classicOutlook({ settings: { launch: leftPolicy(), person }, ...options });
}

/** A reply of theirs to a private address. */
export function reply(text: string, options: ClassicOptions = {}) {
  return draft({ to: ['eva@brev.example'], subject: 'SV: Fråga', composeType: 'reply', text, ...options });
}
