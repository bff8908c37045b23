import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { HostDiagnostics, NamedFailure } from '../host/diagnostics';
import { compareVersions } from '../policy/published-policy';
import type texts from '../texts/support.texts.json';
import type { PaneState } from './pane-state';

/** A group of facts for whoever helps: label and value. */
export interface FactGroup {
  readonly heading: string;
  readonly facts: ReadonlyArray<readonly [label: string, value: string]>;
  /** A sentence below, for instance with what to do; `''` when there is none. */
  readonly advice: string;
}

/** What the facts are made of. Of the open item only its type, of the policy only its file's facts. */
export interface SupportSources {
  readonly version: string;
  readonly build: string;
  /** SHA-256 of what the model was made from; null when it has not come. */
  readonly model: string | null;
  readonly state: Pick<PaneState, 'policy' | 'item' | 'reading'>;
  readonly language: string;
  readonly theme: string;
  /** UTF-16 units in the browser's storage; null where it is refused. */
  readonly stored: number | null;
  /** Null when not even Outlook's own facts could be had. */
  readonly host: HostDiagnostics | null;
}

type Say = (name: keyof typeof texts, values?: Record<string, string | number>) => string;

/** Characters of a checksum that are shown: enough to compare by eye. */
const SHORT_HASH = 12;

/** The facts in groups, as they are shown and copied. */
export function supportFacts(sources: SupportSources, say: Say): readonly FactGroup[] {
  const { version, build, model, host } = sources;
  return [
    group(say('addin'), [
      [say('version'), version],
      [say('build'), build || say('unknown')],
      [say('model'), model?.slice(0, SHORT_HASH) ?? say('unknown')],
    ]),
    policyGroup(sources, say),
    group(say('outlook'), [...(host ? outlookFacts(host, say) : []), ...paneFacts(sources, say)]),
    group(say('storage'), [
      ...(host ? [[say('settings'), settingsIn(host, say)] as const] : []),
      [say('local'), sources.stored === null ? say('unknown') : say('characters', { count: sources.stored })],
    ]),
    failureGroup(host?.failures ?? [], say),
  ];
}

/** The facts as plain text, to be copied. */
export function supportText(groups: readonly FactGroup[], promise: string): string {
  const blocks = groups.map(({ heading, facts, advice }) =>
    [
      heading,
      ...facts.map(([label, value]) => `  ${label}: ${value}`),
      ...(advice ? [`  ${advice}`] : []),
    ].join('\n'),
  );
  return [...blocks, promise].join('\n\n');
}

function policyGroup({ state: { policy }, version }: SupportSources, say: Say): FactGroup {
  if (policy.kind === 'loading') return group(say('policy'), [[say('policyId'), say('unknown')]]);
  if (policy.kind === 'failed') {
    const { failure } = policy;
    const id = 'id' in failure ? failure.id : '–';
    return group(say('policy'), [[say('policyId'), `${id}, ${say('notReady', { why: failure.kind })}`]]);
  }
  const { file, copyBecause } = policy;
  const isOlder = compareVersions(file.publishedBy, version) < 0;
  const facts: FactGroup['facts'] = [
    [say('policyId'), policy.policy.id],
    [say('version'), String(policy.policy.version)],
    [say('checksum'), bytesToHex(sha256(file.text)).slice(0, SHORT_HASH)],
    [say('fetched'), file.fetched ? moment(file.fetched) : say('unknown')],
    [say('publishedBy'), file.publishedBy ? `Postgang ${file.publishedBy}` : say('unknown')],
    ...(copyBecause ? [[say('copyUsed'), copyBecause.kind] as const] : []),
    ...(file.leftOut.length > 0 ? [[say('leftOut'), file.leftOut.join(', ')] as const] : []),
  ];
  return group(say('policy'), facts, isOlder ? say('olderPolicy') : '');
}

function outlookFacts(host: HostDiagnostics, say: Say): FactGroup['facts'] {
  const yesOrNo = (holds: boolean) => say(holds ? 'yes' : 'no');
  return [
    [say('host'), host.host || say('unknown')],
    [say('platform'), host.platform || say('unknown')],
    [say('version'), host.version || say('unknown')],
    [say('sets'), host.requirementSets.join(', ') || say('unknown')],
    [say('mayRead'), yesOrNo(host.mayRead)],
    [say('shared'), host.isShared === null ? say('unknown') : yesOrNo(host.isShared)],
    ...(host.delegatePermissions === null
      ? []
      : [[say('rights'), String(host.delegatePermissions)] as const]),
  ];
}

function paneFacts({ language, theme, state, host }: SupportSources, say: Say): FactGroup['facts'] {
  return [
    [say('language'), language],
    [say('theme'), host?.themeColour ? `${theme} (${host.themeColour})` : theme],
    [say('item'), state.item.kind],
    [say('reading'), state.reading.kind],
  ];
}

function settingsIn({ settings }: HostDiagnostics, say: Say): string {
  const used = Object.entries(settings).filter(([, size]) => size > 0);
  const total = used.reduce((sum, [, size]) => sum + size, 0);
  const each = used.map(([feature, size]) => `${feature} ${size}`).join(', ');
  return say('characters', { count: total }) + (each ? ` (${each})` : '');
}

function failureGroup(failures: readonly NamedFailure[], say: Say): FactGroup {
  const facts = [...failures].reverse().map(({ at, name, call, code, took }) => {
    const details = [name, code === null ? '' : String(code), took === null ? '' : `${took} ms`];
    return [moment(new Date(at)), `${call}: ${details.filter(Boolean).join(', ')}`] as const;
  });
  return group(say('failures'), facts, failures.length === 0 ? say('none') : '');
}

/** The same in every language and time zone: whoever helps compares it with a server's log. */
function moment(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

function group(heading: string, facts: FactGroup['facts'], advice = ''): FactGroup {
  return { heading, facts, advice };
}
