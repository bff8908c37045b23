import { element, type XmlElement } from './xml';

/** What Outlook runs by itself. A client that is too old for an event leaves it out. */
const EVENTS: readonly (readonly [
  type: string,
  functionName: string,
  more?: Readonly<Record<string, string>>,
])[] = [
  // Mailbox 1.10
  ['OnNewMessageCompose', 'signNewMessage'],
  // Mailbox 1.11
  ['OnMessageRecipientsChanged', 'warnOfReceivers'],
  // Mailbox 1.13
  ['OnMessageFromChanged', 'signForSender'],
  // Mailbox 1.12. SoftBlock: a message goes when the add-in can't be reached; changing it takes a new rollout.
  ['OnMessageSend', 'checkOnSend', { SendMode: 'SoftBlock' }],
];

/** Where the events run: a page in browsers, one script in classic Outlook. */
export function runtimes(): XmlElement {
  return element('Runtimes', {}, [
    element('Runtime', { resid: 'Functions.Url' }, [
      element('Override', { type: 'javascript', resid: 'Launch.Url' }),
    ]),
  ]);
}

/** The extension point of the events; its source location is that of the runtime. */
export function launchEvents(): XmlElement {
  return element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [
    element(
      'LaunchEvents',
      {},
      EVENTS.map(([type, functionName, more]) =>
        element('LaunchEvent', { Type: type, FunctionName: functionName, ...more }),
      ),
    ),
    element('SourceLocation', { resid: 'Functions.Url' }),
  ]);
}
