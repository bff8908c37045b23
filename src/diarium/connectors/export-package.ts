import { failure, success } from '../../lib/result';
import { cancelled } from '../cancelled';
import { piecesOf, type Connector, type ConnectorContext, type Submission } from '../connector';
import { nameUuid, sha256Hex, utf8 } from '../digest';
import { arkivmeldingXml } from '../package/arkivmelding-xml';
import { ermsXml } from '../package/erms-xml';
import { fgs1Xml } from '../package/fgs1-xml';
import { metsXml } from '../package/mets-xml';
import { MAX_ZIP_SIZE, zip, type ZipEntry } from '../package/zip';
import { safeFileName } from '../safe-text';

export type PackageFormat = 'fiks-arkiv' | 'fgs-1' | 'fgs-2';

/** What descriptions and headers may take beside the files, in bytes. */
const ROOM_FOR_HEADERS = 50_000_000;

/** A ZIP for download, which the registrar reads into the diarium: description, message and attachments. */
export function exportPackage(format: PackageFormat, context: ConnectorContext): Connector {
  return {
    kind: 'export',
    needsFiles: true,
    async submit(submission, run) {
      if (run.cancel.aborted) return cancelled();
      const { documents, registration } = submission;
      const size = documents.reduce((sum, { file }) => sum + file.size, 0);
      if (size > MAX_ZIP_SIZE - ROOM_FOR_HEADERS)
        return failure({ kind: 'too-large', detail: `${size} bytes` });
      const entries = entriesOf(format, submission, context);
      const total = entries.length;
      let done = 0;
      const counted = entries.map((entry) => ({
        path: entry.path,
        pieces: () => {
          run.onProgress(done, total);
          done += 1;
          return entry.pieces();
        },
      }));
      const name = `${safeFileName(`${registration.caseReference || 'ny'}-${format}-${nameUuid(registration.duplicateKey).slice(0, 8)}`)}.zip`;
      try {
        await context.ports.save(name, 'application/zip', stopping(zip(counted), run.cancel));
      } catch (error) {
        if (error instanceof Stopped) return cancelled();
        throw error;
      }
      run.onProgress(total, total);
      return success({ kind: 'saved', fileName: name });
    },
  };
}

class Stopped extends Error {}

async function* stopping(
  pieces: AsyncIterable<Uint8Array>,
  cancel: { readonly aborted: boolean },
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (cancel.aborted) throw new Stopped();
    yield piece;
  }
}

function entriesOf(format: PackageFormat, submission: Submission, context: ConnectorContext): ZipEntry[] {
  const id = nameUuid(submission.registration.duplicateKey);
  switch (format) {
    case 'fiks-arkiv':
      return [textEntry('arkivmelding.xml', arkivmeldingXml(submission, context)), ...files(submission, '')];
    case 'fgs-1': {
      const folder = `Content/${id}`;
      return [
        textEntry('Leveransobjekt.xml', fgs1Xml(submission, context, folder)),
        ...files(submission, `${folder}/`),
      ];
    }
    case 'fgs-2': {
      const folder = 'representations/rep1/data';
      const packageId = `uuid-${id}`;
      const description = utf8(ermsXml(submission, context, folder));
      const path = 'metadata/descriptive/erms.xml';
      const facts = { path, size: description.length, sha256: sha256Hex(description) };
      return [
        textEntry(`${packageId}/METS.xml`, metsXml(submission, context, packageId, facts, folder)),
        { path: `${packageId}/${path}`, pieces: () => [description] },
        ...files(submission, `${packageId}/${folder}/`),
      ];
    }
  }
}

function textEntry(path: string, text: string): ZipEntry {
  return { path, pieces: () => [utf8(text)] };
}

function files({ documents }: Submission, folder: string): ZipEntry[] {
  return documents.map(({ fileName, file }) => ({
    path: `${folder}${fileName}`,
    pieces: () => piecesOf(file),
  }));
}
