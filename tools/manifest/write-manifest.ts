import type { TextLanguage } from '../../src/policy/labels';
import texts from '../../src/texts/manifest.texts.json';
import type { BaseAddress } from './base-address';
import { localeOf, localText } from './local-text';
import { launchEvents, runtimes } from './launch-events';
import { ICON_SIZES, ribbon } from './ribbon';
import { element, writeXml, type XmlElement } from './xml';

export interface ManifestParts {
  /** A UUID: `manifestId`. */
  readonly id: string;
  /** One to four numbers of at most five digits. */
  readonly version: string;
  readonly policyId: string;
  /** Used where a person's Outlook has none of ours. */
  readonly language: TextLanguage;
  readonly base: BaseAddress;
  /** The lowest that is enough: `permissionOf`. */
  readonly permission: 'ReadWriteItem' | 'ReadWriteMailbox';
  /** Outlook runs the signature and the checks by itself; needs deployment by an administrator. */
  readonly events: boolean;
  /** What stands at the head of the file. */
  readonly comment: string;
}

/**
 * The add-in's manifest (add-in only XML, Mailbox 1.5). Outlook demands just this order of elements and ids of at most
 * 32 characters: `test/structure/manifest.test.ts` holds it.
 */
export function writeManifest(parts: ManifestParts): string {
  const root = element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'MailApp',
    },
    [...head(parts), versionOverrides(parts)],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${parts.comment} -->\n${writeXml(root)}`;
}

function head({ id, version, language, base, permission, policyId, events }: ManifestParts): XmlElement[] {
  const asset = (file: string) => ({ DefaultValue: `${base.folder}/assets/${file}` });
  return [
    element('Id', {}, id),
    element('Version', {}, version),
    element('ProviderName', {}, 'Postgang'),
    element('DefaultLocale', {}, localeOf(language)),
    localText('DisplayName', {}, texts.name, language, 'Override'),
    localText('Description', {}, texts.description, language, 'Override'),
    element('IconUrl', asset('icon-64.png')),
    element('HighResolutionIconUrl', asset('icon-128.png')),
    element('SupportUrl', asset('help.html')),
    element('AppDomains', {}, [element('AppDomain', {}, base.origin)]),
    element('Hosts', {}, [element('Host', { Name: 'Mailbox' })]),
    element('Requirements', {}, [
      element('Sets', {}, [element('Set', { Name: 'Mailbox', MinVersion: MINIMUM })]),
    ]),
    // For clients that read no ribbon: the base part must have it.
    element('FormSettings', {}, [
      element('Form', { 'xsi:type': 'ItemRead' }, [
        element('DesktopSettings', {}, [
          element('SourceLocation', { DefaultValue: paneAddress(base, policyId, events) }),
          element('RequestedHeight', {}, '450'),
        ]),
      ]),
    ]),
    element('Permissions', {}, permission),
    element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [
      element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Read' }),
    ]),
    element('DisableEntityHighlighting', {}, 'true'),
  ];
}

function versionOverrides(parts: ManifestParts): XmlElement {
  const name = 'VersionOverrides';
  const schema = 'http://schemas.microsoft.com/office/mailappversionoverrides';
  return element(name, { xmlns: schema, 'xsi:type': 'VersionOverridesV1_0' }, [
    element(name, { xmlns: `${schema}/1.1`, 'xsi:type': 'VersionOverridesV1_1' }, [
      element('Requirements', {}, [
        element('bt:Sets', { DefaultMinVersion: MINIMUM }, [element('bt:Set', { Name: 'Mailbox' })]),
      ]),
      element('Hosts', {}, [
        element('Host', { 'xsi:type': 'MailHost' }, [
          ...(parts.events ? [runtimes()] : []),
          element('DesktopFormFactor', {}, [
            element('SupportsSharedFolders', {}, 'true'),
            element('FunctionFile', { resid: 'Functions.Url' }),
            ...ribbon(),
            ...(parts.events ? [launchEvents()] : []),
          ]),
        ]),
      ]),
      resources(parts),
    ]),
  ]);
}

function resources({ base, policyId, language, events }: ManifestParts): XmlElement {
  const images = ['Icon', 'Signature'].flatMap((icon) =>
    ICON_SIZES.map((size) =>
      element('bt:Image', {
        id: `${icon}.${size}`,
        DefaultValue: `${base.folder}/assets/${icon.toLowerCase()}-${size}.png`,
      }),
    ),
  );
  const text = (id: string, key: keyof typeof texts) => localText('bt:String', { id }, texts[key], language);
  return element('Resources', {}, [
    element('bt:Images', {}, images),
    element('bt:Urls', {}, [
      element('bt:Url', { id: 'Pane.Url', DefaultValue: paneAddress(base, policyId, events) }),
      element('bt:Url', { id: 'Functions.Url', DefaultValue: `${base.folder}/launch.html` }),
      ...(events ? [element('bt:Url', { id: 'Launch.Url', DefaultValue: `${base.folder}/launch.js` })] : []),
    ]),
    element('bt:ShortStrings', {}, [text('Pane.Label', 'pane'), text('Signature.Label', 'signature')]),
    element('bt:LongStrings', {}, [
      text('Read.Tip', 'readTip'),
      text('Compose.Tip', 'composeTip'),
      text('Signature.Tip', 'signatureTip'),
    ]),
  ]);
}

/** `events=1`: the requirement set alone does not tell the pane that the events are deployed. */
function paneAddress(base: BaseAddress, policyId: string, events: boolean): string {
  return `${base.folder}/taskpane.html?policy=${policyId}${events ? '&events=1' : ''}`;
}

/** The oldest Mailbox requirement set that can run Postgang. */
const MINIMUM = '1.5';
