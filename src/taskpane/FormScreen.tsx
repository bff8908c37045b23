import { lazy } from 'react';
import type { Policy } from '../policy/policy';
import { ContactForm } from './ContactForm';
import { CorrectionsForm } from './CorrectionsForm';
import { ForwardForm } from './ForwardForm';
import { MattersForm } from './MattersForm';
import type { ReadyReading, View } from './pane-state';
import { ReplyForm } from './ReplyForm';
import { ReportForm } from './ReportForm';
import { SignatureForm } from './SignatureForm';

const RegistrationForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "registration" */ './RegistrationForm')).RegistrationForm,
}));

/** The form that the person has open for a message. All forms are one part of the add-in, fetched when first needed. */
export function FormScreen(props: {
  readonly view: Exclude<View, 'message' | 'support'>;
  readonly policy: Policy;
  /** Null while the message is being read: the person's own forms need none. */
  readonly reading: ReadyReading | null;
}) {
  const { view, policy, reading } = props;
  if (view === 'signature') return <SignatureForm policy={policy} />;
  if (view === 'corrections') return <CorrectionsForm policy={policy} />;
  if (view === 'matters') return <MattersForm policy={policy} />;
  if (!reading) return null;
  switch (view) {
    case 'reply':
      return <ReplyForm policy={policy} reading={reading} />;
    case 'forward':
      return <ForwardForm policy={policy} reading={reading} />;
    case 'report':
      return <ReportForm policy={policy} reading={reading} />;
    case 'register':
      return <RegistrationForm policy={policy} reading={reading} />;
    case 'contact':
      return <ContactForm policy={policy} reading={reading} />;
  }
}
