import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import { ContactList } from '../ui/ContactList';
import { useLanguage } from '../ui/texts-context';
import { canWriteTo, shownContacts } from './first-actions';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { openContact } from './open-contact';
import { shownCitation } from './shown-citation';

/** Whom the plan says to reach. */
export function ContactsPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const language = useLanguage();
  const { store, state } = usePane();
  const { policy, reading } = props;
  const contacts = shownContacts(reading.plan, reading.shown);
  if (contacts.length === 0) return null;
  return (
    <ContactList
      contacts={contacts.map((contact) => ({
        id: contact.role,
        name: textIn(contact.name, language),
        address: contact.address ?? '',
        canWrite: canWriteTo(contact),
        phone: contact.phone ?? '',
        link: contact.link ?? '',
        isExample: contact.example,
        citation: contact.citation && shownCitation(contact.citation, policy, language),
      }))}
      onWrite={(role) => {
        const contact = contacts.find((one) => one.role === role);
        if (contact) openContact(store, state.work, contact);
      }}
    />
  );
}
