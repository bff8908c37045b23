import { answerCall, recordedArguments } from './answer-call';
import { appContext, frameAddress, frameName, frameQuery, hostInfo } from './boot';
import type { CallArgs } from './call-context';
import { mailboxCall, officeCall } from './calls';
import type { Desk } from './desk';
import { isKnownEvent } from './events';
import { initialData } from './initial-data';
import type { OpenItem } from './open-item';
import { officeTheme } from './theme';
import { ACTION, ERROR, MESSAGE, readRequest, RESPONSE, type WireRequest } from './wire';

/** How a function command ended. */
export interface Completion {
  readonly id: string;
  /** 0 when it ran; 11101 when the page has no such function. */
  readonly status: number;
  readonly data: string;
}

/** `notifyHost` numbers: what the frame tells without waiting for an answer. */
const NOTICE = { tabOut: 13, shiftTabOut: 14, escape: 15, nothingFocusable: 17 } as const;

/** One page of the add-in in one frame, and the host's end of its conversation with office.js. */
export class AddinFrame {
  readonly appId: string;
  readonly conversationId = `conversation-${crypto.randomUUID()}`;
  readonly element: HTMLIFrameElement;
  /** Calls that wait for their answer. */
  underWay = 0;
  /** Called when the keyboard leaves the frame. */
  onLeave: (direction: 'forward' | 'backward' | 'close') => void = () => undefined;
  private readonly events = new Map<string, number>();
  private readonly commandWaiters = new Map<string, (completion: Completion) => void>();
  private readonly receive = (event: MessageEvent<unknown>) => this.onMessage(event);
  private tellCommandsReady: () => void = () => undefined;
  /** Settled when the page can run function commands. */
  readonly commandsReady = new Promise<void>((resolve) => (this.tellCommandsReady = resolve));

  constructor(
    readonly desk: Desk,
    public item: OpenItem,
    page: string,
    title: string,
  ) {
    this.appId = desk.manifest.id;
    const info = hostInfo(desk.locale);
    this.element = document.createElement('iframe');
    this.element.title = title;
    this.element.name = frameName(this, info);
    this.element.src = frameAddress(page, info, frameQuery(desk, page), desk.runsEvents ? [] : ['events']);
    window.addEventListener('message', this.receive);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.element.remove();
  }

  /** Another item is open beside the frame. */
  show(item: OpenItem, tell: boolean): void {
    this.item = item;
    if (tell) this.fire('olkItemSelectedChanged', item === null ? null : this.initialData());
  }

  /** Host → add-in. Nothing happens when the add-in did not ask for that event. */
  fire(name: string, payload: unknown): void {
    const correlation = this.events.get(name);
    if (correlation === undefined) return;
    this.post({ ...EVENT, _actionName: name, _correlationId: correlation, _errorCode: 0, _data: payload });
  }

  /** Runs a function of the page, as a ribbon button does. */
  async run(functionName: string, buttonId: string): Promise<Completion> {
    const id = crypto.randomUUID();
    await this.commandsReady;
    return new Promise((resolve) => {
      this.commandWaiters.set(id, resolve);
      this.fire('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
    });
  }

  completed(completion: Completion): void {
    this.commandWaiters.get(completion.id)?.(completion);
    this.commandWaiters.delete(completion.id);
  }

  private post(message: Record<string, unknown>): void {
    const envelope = {
      _origin: location.origin,
      _serializerVersion: 1,
      _conversationId: this.conversationId,
      _messageType: MESSAGE.response,
      ...message,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(envelope), location.origin);
  }

  private respond(request: WireRequest, data: unknown, errorCode = 0): void {
    const { _actionName, _correlationId } = request;
    this.post({ ...ANSWER, _actionName, _correlationId, _errorCode: errorCode, _data: data ?? null });
  }

  private onMessage(event: MessageEvent<unknown>): void {
    if (event.source !== this.element.contentWindow || event.origin !== location.origin) return;
    const request = readRequest(event.data, this.conversationId);
    if (!request) return;
    const { _actionType: type, _actionName: name } = request;
    if (type === ACTION.invoke) void this.invoke(request);
    else if (type !== ACTION.register && type !== ACTION.unregister) this.refuseAction(request);
    else if (isKnownEvent(name)) this.registerEvent(request);
    else this.refuseEvent(request);
  }

  private registerEvent(request: WireRequest): void {
    const name = request._actionName;
    if (request._actionType === ACTION.register) this.events.set(name, request._correlationId);
    else this.events.delete(name);
    this.respond(request, { Error: 0 });
    if (request._actionType !== ACTION.register) return;
    // The answer must be there before what depends on it.
    if (name === 'appCommandInvoked') setTimeout(this.tellCommandsReady);
    if (name === 'officeThemeChanged') setTimeout(() => this.fire(name, officeTheme(this.desk.dark)));
  }

  private async invoke(request: WireRequest): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (!this.desk.faults.has('office-never-ready')) this.respond(request, appContext(this));
        return;
      case 'GetInitialData':
        this.respond(request, this.initialData());
        return;
      case 'ContextActivationManager_notifyHost':
        this.noticed(request._data);
        this.respond(request, null);
        return;
      case 'ContextActivationManager_openWindowInHost':
        this.respond(request, null);
        return;
      case 'ExecuteMethod':
        return this.execute(request);
      case 'executeMethod':
        return this.executeOffice(request);
      default:
        this.refuseAction(request);
    }
  }

  private refuseAction(request: WireRequest): void {
    this.recordUnknown(`action ${request._actionName}`, request);
    this.desk.report({ kind: 'unknown-action', name: request._actionName });
    this.respond(request, null, -2);
  }

  private refuseEvent(request: WireRequest): void {
    this.recordUnknown(`event ${request._actionName}`, request);
    this.desk.report({ kind: 'unknown-event', name: request._actionName });
    this.respond(request, { Error: ERROR.internal });
  }

  /** So that a test which looks at `GET /calls` fails, whatever the page shows. */
  private recordUnknown(api: string, request: WireRequest): void {
    const args = recordedArguments(request._data);
    this.desk.record({ api, dispId: null, known: false, allowed: false, args, atOnce: this.underWay });
  }

  /** A call of Outlook's own API. */
  private async execute(request: WireRequest): Promise<void> {
    const { ApiParams, MethodData } = request._data as {
      ApiParams?: CallArgs;
      MethodData: { DispatchId: number };
    };
    const dispId = MethodData.DispatchId;
    await this.answer(dispId, mailboxCall(dispId), ApiParams ?? {}, (data) => this.respond(request, data));
  }

  /** A call that every Office program has. */
  private async executeOffice(request: WireRequest): Promise<void> {
    const { DdaMethod, ...args } = request._data as CallArgs & { DdaMethod: { DispatchId: number } };
    const dispId = DdaMethod.DispatchId;
    await this.answer(dispId, officeCall(dispId), args, (data) => {
      const failed = data.error === true ? { Error: data.errorCode } : {};
      this.respond(request, { Version: 1, Error: 0, ...data, ...failed });
    });
  }

  private async answer(
    dispId: number,
    call: ReturnType<typeof mailboxCall>,
    args: CallArgs,
    respond: (data: Readonly<Record<string, unknown>>) => void,
  ): Promise<void> {
    this.underWay += 1;
    const data = await answerCall(this, call, dispId, args);
    // A call that is never answered stays under way, as in Outlook.
    if (data === null) return;
    this.underWay -= 1;
    respond(data);
  }

  private noticed(data: unknown): void {
    const notice: unknown = Array.isArray(data) ? data[1] : undefined;
    if (notice === NOTICE.tabOut || notice === NOTICE.nothingFocusable) this.onLeave('forward');
    if (notice === NOTICE.shiftTabOut) this.onLeave('backward');
    if (notice === NOTICE.escape) this.onLeave('close');
  }

  private initialData(): Record<string, unknown> {
    const { permission, user } = this.desk;
    return initialData({ item: this.item, permission, user, appId: this.appId, origin: location.origin });
  }
}

const ANSWER = { _responseType: RESPONSE.toCall };
const EVENT = { _responseType: RESPONSE.event };
