import { failure, success, type Result } from '../../src/lib/result';

/** Outlook takes 2,018 characters for a page; the longest that we add is a file with its query. */
const MAX_BASE_ADDRESS = 1_800;

/** Where the files of `dist/` are served. */
export interface BaseAddress {
  /** Without a slash at the end. */
  readonly folder: string;
  /** Scheme, host and port: what Outlook calls an app domain. */
  readonly origin: string;
}

/** Reads an administrator's `--base-url`. The failure is a sentence with the next step. */
export function readBaseAddress(text: string): Result<BaseAddress, string> {
  if (!URL.canParse(text))
    return failure(`"${text}" is no address. Write it whole: https://postgang.example.se/addin`);
  const { protocol, origin, pathname, search, hash, username, password } = new URL(text);
  if (protocol !== 'https:')
    return failure(
      `Outlook loads add-ins over HTTPS only, and "${text}" begins with ${protocol} Write https://…`,
    );
  if (search || hash || username || password)
    return failure(
      `"${text}" must be a folder only: no "?", no "#", no user name. Write ${origin}${pathname}`,
    );
  const folder = `${origin}${pathname.replace(/\/+$/, '')}`;
  if (folder.length > MAX_BASE_ADDRESS)
    return failure(`The address has more than ${MAX_BASE_ADDRESS} characters. Choose a shorter one.`);
  return success({ folder, origin });
}
