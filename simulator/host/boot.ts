import type { AddinFrame } from './addin-frame';
import type { Desk } from './desk';
import { HOST_VERSION } from './initial-data';

/** Outlook's number among the Office programs. */
const OUTLOOK_WEB = 64;

/** The part of the frame's address and name that says to office.js which host it is in. */
export function hostInfo(locale: string): string {
  return `Outlook$Web$16.01$${locale}$${crypto.randomUUID()}$$disableLogging$0`;
}

/** The frame's address: the add-in's page with the municipality and what else the simulator's server must know. */
export function frameAddress(
  page: string,
  info: string,
  extra: Readonly<Record<string, string>>,
  without: readonly string[] = [],
): string {
  const url = new URL(page, location.origin);
  for (const [name, value] of Object.entries(extra)) {
    if (value !== '') url.searchParams.set(name, value);
  }
  for (const name of without) url.searchParams.delete(name);
  // Not through searchParams: office.js reads it as it stands.
  return `${url.pathname}${url.search}${url.search === '' ? '?' : '&'}_host_Info=${info}${url.hash}`;
}

/** What the address of a frame carries beside its own page, for `frameAddress`. */
export function frameQuery(desk: Desk, page: string): Readonly<Record<string, string>> {
  const takesPolicy = new URL(page, location.origin).searchParams.has('policy');
  return {
    policy: takesPolicy ? (desk.policy?.id ?? '') : '',
    session: desk.query.session,
    fault: [...desk.faults].join(','),
  };
}

/** The frame's name, which office.js reads as JSON. `simulatorClock` is ours: see simulator/frame. */
export function frameName(frame: AddinFrame, info: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${frame.appId}`,
    hostInfo: info,
    xdmInfo: `${frame.conversationId}|${frame.appId}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
    simulatorClock: frame.desk.clock.offset,
  });
}

/** The answer to `ContextActivationManager_getAppContextAsync`: every field must be there or office.js stops. */
export function appContext({ desk, appId }: AddinFrame): Record<string, unknown> {
  return {
    _id: appId,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.01',
    _appUILocale: desk.locale,
    _dataLocale: desk.locale,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: { ...desk.kept.roamingSettings },
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: appId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(desk.profile.requirementSets),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: desk.profile.requirementSets.DialogApi ?? '1.1' }),
    _hostCustomMessage: '',
    _hostFullVersion: HOST_VERSION,
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: desk.addinName,
    _appDomains: [location.origin],
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: '',
    _addInSourceUrl: location.origin,
  };
}
