import { DomUtils, parseDocument } from 'htmlparser2';
import {
  PERMISSIONS,
  type LocalText,
  type ManifestFacts,
  type Permission,
  type RibbonButton,
} from '../manifest-facts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The manifest lacks something without which no Outlook would show the add-in. */
class ManifestProblem extends Error {}

/**
 * Reads the add-in's XML manifest (VersionOverrides 1.1).
 * @throws ManifestProblem with a sentence that says what is missing
 */
export function readManifest(xml: string): ManifestFacts {
  const document = parseDocument(xml, { xmlMode: true });
  const root = first([...document.children].filter(DomUtils.isTag), 'OfficeApp');
  if (!root) throw new ManifestProblem('The manifest has no <OfficeApp>: is it an add-in manifest?');
  const overrides = all(root, 'VersionOverrides').find(
    (element) => element.attribs['xsi:type'] === 'VersionOverridesV1_1',
  );
  if (!overrides)
    throw new ManifestProblem('The manifest has no <VersionOverrides xsi:type="VersionOverridesV1_1">.');
  const resources = readResources(overrides);
  const facts: ManifestFacts = {
    id: textOf(needed(root, 'Id')),
    name: localText(needed(root, 'DisplayName')),
    permission: readPermission(textOf(needed(root, 'Permissions'))),
    minimum: readMinimum(root),
    functionPage: all(overrides, 'FunctionFile').map((element) => page(resources, element))[0] ?? '',
    events: Object.fromEntries(
      all(overrides, 'LaunchEvent').map(({ attribs }) => [attribs.Type ?? '', attribs.FunctionName ?? '']),
    ),
    read: readButtons(overrides, 'MessageReadCommandSurface', resources),
    compose: readButtons(overrides, 'MessageComposeCommandSurface', resources),
  };
  if (facts.read.length === 0) {
    throw new ManifestProblem(
      'The manifest puts no button beside a message that is read (MessageReadCommandSurface).',
    );
  }
  const commands = [...facts.read, ...facts.compose].filter((button) => button.action.kind === 'function');
  if (commands.length > 0 && facts.functionPage === '') {
    throw new ManifestProblem(
      `The button ${commands[0]?.id ?? ''} runs a function, but the manifest has no <FunctionFile>.`,
    );
  }
  return facts;
}

function readPermission(name: string): Permission {
  const permission = PERMISSIONS.find((candidate) => candidate === name);
  if (!permission)
    throw new ManifestProblem(`<Permissions> says "${name}", not one of ${PERMISSIONS.join(', ')}.`);
  return permission;
}

function readMinimum(root: Element): string {
  const set = all(root, 'Set').find((element) => element.attribs.Name === 'Mailbox');
  const minimum = set?.attribs.MinVersion;
  if (!minimum)
    throw new ManifestProblem('The manifest does not say which Mailbox requirement set it needs.');
  return minimum;
}

function readButtons(overrides: Element, surface: string, resources: Map<string, LocalText>): RibbonButton[] {
  return all(overrides, 'ExtensionPoint')
    .filter((point) => point.attribs['xsi:type'] === surface)
    .flatMap((point) => all(point, 'Control'))
    .map((control) => readButton(control, resources));
}

function readButton(control: Element, resources: Map<string, LocalText>): RibbonButton {
  const id = control.attribs.id ?? '';
  const action = needed(control, 'Action');
  const images = all(control, 'bt:Image');
  const image = images.find((element) => element.attribs.size === '32') ?? images[0];
  return {
    id,
    label: resource(resources, needed(control, 'Label')),
    tip: resource(resources, needed(needed(control, 'Supertip'), 'Description')),
    icon: image ? page(resources, image) : '',
    action: readAction(action, id, resources),
  };
}

function readAction(
  action: Element,
  button: string,
  resources: Map<string, LocalText>,
): RibbonButton['action'] {
  switch (action.attribs['xsi:type']) {
    case 'ShowTaskpane':
      return {
        kind: 'pane',
        page: page(resources, needed(action, 'SourceLocation')),
        pinnable: all(action, 'SupportsPinning').some((element) => textOf(element) === 'true'),
      };
    case 'ExecuteFunction':
      return { kind: 'function', name: textOf(needed(action, 'FunctionName')) };
    default:
      throw new ManifestProblem(
        `The button ${button} has an <Action> that is neither ShowTaskpane nor ExecuteFunction.`,
      );
  }
}

function readResources(overrides: Element): Map<string, LocalText> {
  const elements = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => all(overrides, name));
  return new Map(
    elements.flatMap((element) =>
      element.attribs.id ? [[element.attribs.id, localText(element)] as const] : [],
    ),
  );
}

function resource(resources: Map<string, LocalText>, element: Element): LocalText {
  const id = element.attribs.resid ?? '';
  const text = resources.get(id);
  if (!text) throw new ManifestProblem(`<${element.name} resid="${id}"> names nothing in <Resources>.`);
  return text;
}

/** The address as a path on this server: the simulator stands in for the add-in's origin. */
function page(resources: Map<string, LocalText>, element: Element): string {
  const address = resource(resources, element).value;
  try {
    const url = new URL(address);
    return url.pathname + url.search;
  } catch {
    throw new ManifestProblem(`"${address}" in the manifest is no address.`);
  }
}

function localText(element: Element): LocalText {
  const overrides = element.children
    .filter(DomUtils.isTag)
    .filter((child) => /(^|:)Override$/.test(child.name));
  return {
    value: element.attribs.DefaultValue ?? '',
    byLocale: Object.fromEntries(
      overrides.map((child) => [(child.attribs.Locale ?? '').toLowerCase(), child.attribs.Value ?? '']),
    ),
  };
}

function needed(parent: Element, name: string): Element {
  const element = all(parent, name)[0];
  if (!element)
    throw new ManifestProblem(
      `<${parent.name} ${parent.attribs.id ?? ''}> in the manifest has no <${name}>.`,
    );
  return element;
}

function all(parent: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, parent.children, true);
}

function first(elements: Element[], name: string): Element | undefined {
  return elements.find((element) => element.name === name);
}

function textOf(element: Element): string {
  return DomUtils.textContent(element).trim();
}
