import type { HostCall } from './call-context';
import * as draft from './draft-calls';
import * as item from './item-calls';
import * as mailbox from './mailbox-calls';
import { answered } from './wire';

const FREE = 'Restricted';
const READ = 'ReadItem';
const WRITE = 'ReadWriteItem';
const ALL = 'ReadWriteMailbox';

const call = (
  dispId: number,
  name: string,
  since: string,
  permission: HostCall['permission'],
  run: HostCall['run'],
): HostCall => ({ dispId, name, since, permission, run });

/** Everything of a message and its mailbox that office.js 1.1.110 can ask for (`ExecuteMethod`). One entry a call. */
export const MAILBOX_CALLS: readonly HostCall[] = [
  call(2, 'mailbox.getUserIdentityTokenAsync', '1.1', READ, mailbox.refuseToken),
  call(3, 'item.loadCustomPropertiesAsync', '1.1', FREE, item.loadCustomProperties),
  call(4, 'customProperties.saveAsync', '1.1', READ, item.saveCustomProperties),
  call(5, 'mailbox.makeEwsRequestAsync', '1.1', ALL, mailbox.refuseEws),
  call(7, 'mailbox.displayNewAppointmentForm', '1.1', READ, mailbox.noted),
  call(8, 'mailbox.displayMessageForm', '1.1', READ, mailbox.openMessage),
  call(9, 'mailbox.displayAppointmentForm', '1.1', READ, mailbox.noted),
  call(10, 'item.displayReplyForm (text)', '1.1', READ, mailbox.openReply),
  call(11, 'item.displayReplyAllForm (text)', '1.1', READ, mailbox.openReplyAll),
  call(12, 'mailbox.getCallbackTokenAsync', '1.3', READ, mailbox.refuseToken),
  call(13, 'item.body.setSelectedDataAsync', '1.1', WRITE, draft.setSelectedData),
  call(14, 'item.body.getTypeAsync', '1.1', READ, () => answered('html')),
  call(15, 'item.to/cc/bcc.getAsync', '1.1', READ, draft.getPeople),
  call(16, 'item.addFileAttachmentAsync', '1.1', WRITE, draft.addFile),
  call(17, 'item.subject.setAsync', '1.1', WRITE, draft.setSubject),
  call(18, 'item.subject.getAsync', '1.1', READ, draft.getSubject),
  call(19, 'item.addItemAttachmentAsync', '1.1', WRITE, draft.addItem),
  call(20, 'item.removeAttachmentAsync', '1.1', WRITE, draft.removeAttachment),
  call(21, 'item.to/cc/bcc.setAsync', '1.1', WRITE, draft.setPeople),
  call(22, 'item.to/cc/bcc.addAsync', '1.1', WRITE, draft.addPeople),
  call(23, 'item.body.prependAsync', '1.1', WRITE, draft.prependBody),
  call(28, 'item.getSelectedDataAsync', '1.2', WRITE, draft.getSelectedData),
  call(29, 'item.setSelectedDataAsync', '1.2', WRITE, draft.setSelectedData),
  call(30, 'item.displayReplyForm', '1.1', READ, mailbox.openReply),
  call(31, 'item.displayReplyAllForm', '1.1', READ, mailbox.openReplyAll),
  call(32, 'item.saveAsync', '1.3', WRITE, draft.saveDraft),
  call(33, 'item.notificationMessages.addAsync', '1.3', READ, item.addNotification),
  call(34, 'item.notificationMessages.getAllAsync', '1.3', READ, item.getNotifications),
  call(35, 'item.notificationMessages.replaceAsync', '1.3', READ, item.replaceNotification),
  call(36, 'item.notificationMessages.removeAsync', '1.3', READ, item.removeNotification),
  call(37, 'item.body.getAsync', '1.3', READ, item.getBody),
  call(38, 'item.body.setAsync', '1.3', WRITE, draft.setBody),
  call(40, 'mailbox.RegisterConsentAsync', '1.1', FREE, mailbox.noted),
  call(41, 'item.close', '1.3', FREE, draft.closeDraft),
  call(42, 'mailbox.CloseApp', '1.1', FREE, mailbox.closeContainer),
  call(43, 'mailbox.displayPersonaCardAsync', '1.1', FREE, mailbox.noted),
  call(44, 'mailbox.displayNewMessageForm', '1.6', READ, mailbox.openNewMessage),
  call(45, 'mailbox.navigateToModuleAsync', '1.1', FREE, mailbox.noted),
  call(99, 'item.getInitializationContextAsync', '1.8', READ, () => answered('{}')),
  call(100, 'item.body.appendOnSendAsync', '1.9', WRITE, draft.appendOnSend),
  call(101, 'item.move', '1.8', ALL, item.moveItem),
  call(107, 'item.from.getAsync', '1.7', READ, item.getFrom),
  call(108, 'item.getSharedPropertiesAsync', '1.8', READ, item.getSharedProperties),
  call(148, 'item.addFileAttachmentFromBase64Async', '1.8', WRITE, draft.addFileFromBase64),
  call(149, 'item.getAttachmentsAsync', '1.8', READ, draft.getDraftAttachments),
  call(150, 'item.getAttachmentContentAsync', '1.8', READ, item.getAttachmentContent),
  call(151, 'item.internetHeaders.getAsync', '1.8', READ, draft.getHeaders),
  call(152, 'item.internetHeaders.setAsync', '1.8', WRITE, draft.setHeaders),
  call(153, 'item.internetHeaders.removeAsync', '1.8', WRITE, draft.removeHeaders),
  call(157, 'item.categories.getAsync', '1.8', READ, item.getCategories),
  call(158, 'item.categories.addAsync', '1.8', WRITE, item.addCategories),
  call(159, 'item.categories.removeAsync', '1.8', WRITE, item.removeCategories),
  call(160, 'mailbox.masterCategories.getAsync', '1.8', ALL, mailbox.getMasterCategories),
  call(161, 'mailbox.masterCategories.addAsync', '1.8', ALL, mailbox.addMasterCategories),
  call(162, 'mailbox.masterCategories.removeAsync', '1.8', ALL, mailbox.removeMasterCategories),
  call(163, 'mailbox.logTelemetry', '1.1', FREE, mailbox.noted),
  call(164, 'item.getItemIdAsync', '1.8', READ, draft.getItemId),
  call(166, 'item.delayDeliveryTime.getAsync', '1.13', READ, draft.getDelay),
  call(167, 'item.delayDeliveryTime.setAsync', '1.13', WRITE, draft.setDelay),
  call(168, 'item.getAllInternetHeadersAsync', '1.8', READ, item.getAllHeaders),
  call(173, 'item.body.setSignatureAsync', '1.10', WRITE, draft.setSignature),
  call(174, 'item.getComposeTypeAsync', '1.10', READ, draft.getComposeType),
  call(175, 'item.isClientSignatureEnabledAsync', '1.10', READ, () => answered(false)),
  call(176, 'item.disableClientSignatureAsync', '1.10', WRITE, mailbox.noted),
  call(177, 'mailbox.displayNewAppointmentFormAsync', '1.9', READ, mailbox.noted),
  call(178, 'mailbox.displayNewMessageFormAsync', '1.9', READ, mailbox.openNewMessage),
  call(179, 'mailbox.displayMessageFormAsync', '1.9', READ, mailbox.openMessage),
  call(180, 'mailbox.displayAppointmentFormAsync', '1.9', READ, mailbox.noted),
  call(181, 'item.displayReplyFormAsync', '1.9', READ, mailbox.openReply),
  call(182, 'item.displayReplyAllFormAsync', '1.9', READ, mailbox.openReplyAll),
  call(183, 'item.displayReplyFormAsync (text)', '1.9', READ, mailbox.openReply),
  call(184, 'item.displayReplyAllFormAsync (text)', '1.9', READ, mailbox.openReplyAll),
  call(185, 'item.sessionData.setAsync', '1.11', WRITE, draft.setSessionData),
  call(186, 'item.sessionData.getAsync', '1.11', WRITE, draft.getSessionData),
  call(187, 'item.sessionData.getAllAsync', '1.11', WRITE, draft.getAllSessionData),
  call(188, 'item.sessionData.clearAsync', '1.11', WRITE, draft.clearSessionData),
  call(189, 'item.sessionData.removeAsync', '1.11', WRITE, draft.removeSessionData),
  call(193, 'mailbox.logCustomerContentTelemetry', '1.1', FREE, mailbox.noted),
  call(400, 'mailbox.trackCtq', '1.1', FREE, mailbox.noted),
  call(401, 'mailbox.recordTrace', '1.1', FREE, mailbox.noted),
  call(402, 'mailbox.recordDataPoint', '1.1', FREE, mailbox.noted),
  call(404, 'roamingSettings.saveAsync', '1.1', FREE, mailbox.saveRoamingSettings),
];

/** Methods that every Office program has (`executeMethod`). */
export const OFFICE_CALLS: readonly HostCall[] = [
  call(94, 'event.completed', '1.3', FREE, mailbox.commandCompleted),
  call(97, 'ui.closeContainer', '1.5', FREE, mailbox.closeContainer),
  call(98, 'auth.getAccessTokenAsync', '1.1', FREE, mailbox.refuseSignOn),
];

export function mailboxCall(dispId: number): HostCall | undefined {
  return MAILBOX_CALLS.find((entry) => entry.dispId === dispId);
}

export function officeCall(dispId: number): HostCall | undefined {
  return OFFICE_CALLS.find((entry) => entry.dispId === dispId);
}
