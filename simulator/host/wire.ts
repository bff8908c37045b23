/**
 * The messages that office.js and its host exchange with `postMessage`, as office.js 1.1.110 sends and reads them.
 * Each is one JSON string.
 */

/** What a request wants done. */
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
/** Request or answer; an event is an answer that nobody asked for. */
export const MESSAGE = { request: 0, response: 1 } as const;
export const RESPONSE = { toCall: 0, event: 1 } as const;

/** A request from the add-in's frame. */
export interface WireRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The request in a posted message; null when it is none, or of another conversation. */
export function readRequest(data: unknown, conversationId: string): WireRequest | null {
  if (typeof data !== 'string') return null;
  try {
    const request = JSON.parse(data) as WireRequest;
    const ours = request._conversationId === conversationId && request._messageType === MESSAGE.request;
    return ours ? request : null;
  } catch {
    return null;
  }
}

/** Answer to `ExecuteMethod`. Never null: office.js then never calls the add-in back. */
export type HostAnswer = Readonly<Record<string, unknown>>;

export function answered(data?: unknown): HostAnswer {
  return { error: false, errorCode: 0, wasSuccessful: true, data };
}

/** @param code one of Outlook's error codes; office.js finds name and sentence in its strings file */
export function refused(code: number): HostAnswer {
  return { error: true, errorCode: code, wasSuccessful: false };
}

/** Outlook's error codes that the simulator gives. */
export const ERROR = {
  notSupported: 5000,
  internal: 5001,
  attachmentIdentifier: 9003,
  attachmentAddress: 9004,
  noAccess: 9017,
  duplicateKey: 9023,
  unknownCategory: 9044,
  duplicateCategory: 9045,
  notSaved: 9046,
  itemNotFound: 9049,
  unknownKey: 9050,
} as const;
