import { coverSheetHtml, type CoverSheet } from '../diarium/connectors/cover-sheet';
import type { HostResult } from '../host/mail-host';
import { failure, success } from '../lib/result';
import { blobOf } from './blob-of';

/** Milliseconds after which what was made for a download or a print is thrown away. */
const KEPT_FOR = 120_000;

/** Offers a file for download. */
export async function saveFile(name: string, type: string, parts: AsyncIterable<Uint8Array>): Promise<void> {
  const address = URL.createObjectURL(await blobOf(parts, type));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Prints a cover sheet from a frame that is not seen. What is in it is escaped, and the frame runs no scripts. */
export function printSheet(sheet: CoverSheet): HostResult<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.title = sheet.heading;
    frame.dataset['print'] = 'cover-sheet';
    frame.style.cssText = 'position:fixed;width:1px;height:1px;inset:auto auto 0 0;border:0;opacity:0;';
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow?.print();
        resolve(success(undefined));
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        resolve(failure({ kind: 'threw', call: 'print', detail }));
      }
      setTimeout(() => frame.remove(), KEPT_FOR);
    });
    frame.srcdoc = coverSheetHtml(sheet);
    document.body.append(frame);
  });
}
