import { PERMISSIONS } from '../manifest-facts';
import type { AddinFrame } from './addin-frame';
import { Refusal, type CallArgs, type HostCall } from './call-context';
import { has } from './profiles';
import { answered, ERROR, refused, type HostAnswer } from './wire';

/** Texts in recorded arguments are cut to this length, in UTF-16 units. */
const RECORDED_TEXT = 300;

/**
 * Runs one call of the add-in: looks whether the client has it and the add-in may use it, breaks it if asked to.
 * The answer is about the item that was open when the call came in, however late it is.
 * @returns null when Outlook shall never answer
 */
export async function answerCall(
  frame: AddinFrame,
  call: HostCall | undefined,
  dispId: number,
  args: CallArgs,
): Promise<HostAnswer | null> {
  const { desk, item } = frame;
  const tooNew = call !== undefined && !has(desk.profile, call.since);
  const mayNot = call !== undefined && rank(call.permission) < 0;
  const allowed = call !== undefined && !tooNew && !mayNot;
  const api = call?.name ?? `dispId ${dispId}`;
  desk.record({
    api,
    dispId,
    known: call !== undefined,
    allowed,
    args: recordedArguments(args),
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
  const broken = await desk.breaker.breakCall(dispId, item);
  if (broken !== 'works') return broken;
  try {
    return (await call.run(args, { desk, frame, item })) ?? answered();
  } catch (error) {
    return refused(error instanceof Refusal ? error.code : ERROR.internal);
  }

  function rank(needed: HostCall['permission']): number {
    return PERMISSIONS.indexOf(desk.permission) - PERMISSIONS.indexOf(needed);
  }
}

/** Arguments as `GET /calls` lists them: long texts cut. */
export function recordedArguments(args: unknown): unknown {
  const cut = (_key: string, value: unknown) =>
    typeof value === 'string' && value.length > RECORDED_TEXT ? `${value.slice(0, RECORDED_TEXT)}…` : value;
  return JSON.parse(JSON.stringify(args ?? null, cut)) as unknown;
}
