import {
  WarningRegular,
  BotRegular,
  BuildingGovernmentRegular,
  CalendarCancelRegular,
  ChatHelpRegular,
  DocumentAddRegular,
  DocumentSearchRegular,
  DocumentTextRegular,
  MegaphoneRegular,
  PersonFeedbackRegular,
  ShieldErrorRegular,
  WrenchRegular,
} from '@fluentui/react-icons';
import type { Kind } from '../policy/labels';

const ICONS = {
  threat: WarningRegular,
  suspicious: ShieldErrorRegular,
  automatic: BotRegular,
  absence: CalendarCancelRegular,
  advertising: MegaphoneRegular,
  misdirected: BuildingGovernmentRegular,
  'records-request': DocumentSearchRegular,
  supplement: DocumentAddRegular,
  'case-document': DocumentTextRegular,
  'fault-report': WrenchRegular,
  feedback: PersonFeedbackRegular,
  enquiry: ChatHelpRegular,
} satisfies Record<Kind, unknown>;

/** The picture of a kind. Says nothing that the word beside it does not say. */
export function KindIcon(props: { readonly kind: Kind; readonly className?: string }) {
  const Icon = ICONS[props.kind];
  return <Icon className={props.className} aria-hidden="true" />;
}
