import { PERMISSIONS } from '../manifest-facts';
import type { AddinFrame } from './addin-frame';
import { Refusal, type CallArgs, type HostCall } from './call-context';
import { FAULTS, type CallFault } from './faults';
import { has } from './profiles';
import { answered, ERROR, refused, type HostAnswer } from './wire';

/** Texts in recorded arguments are cut to this length, in UTF-16 units. */
const RECORDED_TEXT = 300;

/** Faults that break only the first call of their kind, and have done so. */
const spent = new Set<string>();

/**
 * Runs one call of the add-in: looks whether the client has it and the add-in may use it, breaks it if asked to.
 * @returns null when Outlook shall never answer
 */
export async function answerCall(
  frame: AddinFrame,
  call: HostCall | undefined,
  dispId: number,
  args: CallArgs,
): Promise<HostAnswer | null> {
  const { desk } = frame;
  const tooNew = call !== undefined && !has(desk.profile, call.since);
  const mayNot = call !== undefined && rank(call.permission) < 0;
  const allowed = call !== undefined && !tooNew && !mayNot;
  const api = call?.name ?? `dispId ${dispId}`;
  desk.record({
    api,
    dispId,
    known: call !== undefined,
    allowed,
    args: summary(args),
    atOnce: frame.underWay,
  });
  if (!call) {
    desk.report({ kind: 'unknown-call', dispId });
    return refused(ERROR.internal);
  }
  if (tooNew) {
    desk.report({ kind: 'newer-call', api, since: call.since });
    return refused(ERROR.notSupported);
  }
  if (mayNot) {
    desk.report({ kind: 'forbidden-call', api, permission: call.permission });
    return refused(ERROR.noAccess);
  }
  const fault = FAULTS.find((entry) => desk.faults.has(entry.name) && entry.dispIds?.includes(dispId));
  const broken = await breakCall(fault?.name ?? '', fault?.breaks);
  if (broken !== 'works') return broken;
  return run();

  function rank(needed: HostCall['permission']): number {
    return PERMISSIONS.indexOf(desk.permission) - PERMISSIONS.indexOf(needed);
  }

  async function run(): Promise<HostAnswer> {
    try {
      return (await call?.run(args, { desk, frame, item: frame.item })) ?? answered();
    } catch (error) {
      return refused(error instanceof Refusal ? error.code : ERROR.internal);
    }
  }
}

async function breakCall(name: string, breaks: CallFault | undefined): Promise<HostAnswer | null | 'works'> {
  switch (breaks?.act) {
    case undefined:
      return 'works';
    case 'fail':
      return refused(breaks.code);
    case 'fail-once':
      if (spent.has(name)) return 'works';
      spent.add(name);
      return refused(breaks.code);
    case 'hang':
      return null;
    case 'late':
      await new Promise((resolve) => setTimeout(resolve, breaks.milliseconds));
      return 'works';
  }
}

function summary(args: CallArgs): unknown {
  const cut = (_key: string, value: unknown) =>
    typeof value === 'string' && value.length > RECORDED_TEXT ? `${value.slice(0, RECORDED_TEXT)}…` : value;
  return JSON.parse(JSON.stringify(args, cut)) as unknown;
}
