import { failure, success, type Result } from '../../lib/result';
import { policySourceSchema, type PolicyFile } from '../../policy/policy-source';
import { fieldOf } from '../form/schema-field';
import { faultLine } from './fault-line';
import { misshapen, withContainers } from './mend-shape';

/** The largest file that is read, in bytes. A municipality's own is some 30 KB. */
export const MAX_FILE_BYTES = 2_000_000;
/** The version of the format that this page writes. */
const VERSION = 1;

/** Why a file is not opened. */
export type OpenFailure =
  | { readonly name: 'too-large'; readonly megabytes: number }
  | { readonly name: 'unreadable' }
  | { readonly name: 'empty' }
  | { readonly name: 'not-utf8' }
  /** `line` counts from 1; null when the browser does not tell. */
  | { readonly name: 'not-json'; readonly line: number | null; readonly detail: string }
  | { readonly name: 'no-policy' }
  | { readonly name: 'newer'; readonly version: number }
  /** Parts of a kind that no form can show; pointers (RFC 6901). */
  | { readonly name: 'misshapen'; readonly pointers: readonly string[] };

/** What is needed of the browser's `File`. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads a file that a person chose. Larger ones than `MAX_FILE_BYTES` are not even read. */
export async function readPolicyFile(file: PickedFile): Promise<Result<PolicyFile, OpenFailure>> {
  if (file.size > MAX_FILE_BYTES) {
    return failure({ name: 'too-large', megabytes: Math.max(1, Math.round(file.size / 1_000_000)) });
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return failure({ name: 'unreadable' });
  const text = decodeUtf8(bytes);
  return text === null ? failure({ name: 'not-utf8' }) : parsePolicyText(text);
}

/**
 * A policy file's text as it can be edited: problems of its contents are told in the editor, only what no form can show
 * is refused. Parts that the shape asks for and that are missing become empty ones.
 */
export function parsePolicyText(text: string): Result<PolicyFile, OpenFailure> {
  // Windows editors put a byte order mark first.
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return failure({ name: 'empty' });
  const read = parseJson(json);
  return read.ok ? policyOf(read.value) : read;
}

function decodeUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(json: string): Result<unknown, OpenFailure> {
  try {
    return success(JSON.parse(json));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure({ name: 'not-json', line: faultLine(json, detail), detail });
  }
}

function policyOf(value: unknown): Result<PolicyFile, OpenFailure> {
  if (!isObject(value)) return failure({ name: 'no-policy' });
  const { version } = value;
  if (typeof version === 'number' && version > VERSION) return failure({ name: 'newer', version });
  if (!('id' in value && ('mailboxes' in value || 'country' in value))) return failure({ name: 'no-policy' });
  const field = fieldOf(policySourceSchema);
  const pointers = misshapen(field, value);
  if (pointers.length > 0) return failure({ name: 'misshapen', pointers });
  return success(withContainers(field, value) as PolicyFile);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
