import { element, type XmlElement } from './xml';

/** The buttons in Outlook's ribbon: the pane beside a message and in a draft, and the signature in a draft. */
export function ribbon(): XmlElement[] {
  const read = button('postgang.read.pane', 'Pane.Label', 'Read.Tip', 'Icon', openPane());
  const compose = button('postgang.compose.pane', 'Pane.Label', 'Compose.Tip', 'Icon', openPane());
  const sign = button(
    'postgang.compose.signature',
    'Signature.Label',
    'Signature.Tip',
    'Signature',
    element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, 'applySignature')]),
  );
  return [
    surface('MessageReadCommandSurface', 'postgang.read', [read]),
    surface('MessageComposeCommandSurface', 'postgang.compose', [compose, sign]),
  ];
}

function surface(type: string, group: string, buttons: readonly XmlElement[]): XmlElement {
  return element('ExtensionPoint', { 'xsi:type': type }, [
    element('OfficeTab', { id: 'TabDefault' }, [
      element('Group', { id: group }, [element('Label', { resid: 'Pane.Label' }), ...buttons]),
    ]),
  ]);
}

function openPane(): XmlElement {
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, [
    element('SourceLocation', { resid: 'Pane.Url' }),
    element('SupportsPinning', {}, 'true'),
  ]);
}

function button(id: string, label: string, tip: string, icon: string, action: XmlElement): XmlElement {
  return element('Control', { 'xsi:type': 'Button', id }, [
    element('Label', { resid: label }),
    element('Supertip', {}, [element('Title', { resid: label }), element('Description', { resid: tip })]),
    element(
      'Icon',
      {},
      ICON_SIZES.map((size) => element('bt:Image', { size, resid: `${icon}.${size}` })),
    ),
    action,
  ]);
}

/** In pixels: those that Outlook demands. */
export const ICON_SIZES = ['16', '32', '80'] as const;
