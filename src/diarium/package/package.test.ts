import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import {
  sampleContext,
  sampleFile,
  sampleOriginal,
  samplePorts,
  sampleRun,
  sampleSubmission,
} from '../../../test/diarium-server/sample-submission';
import { readZip } from '../../../test/diarium-server/read-zip';
import { connectorFor } from '../choose-connector';
import { exportPackage, type PackageFormat } from '../connectors/export-package';
import { sha256Hex } from '../digest';
import { zip } from './zip';

async function packed(format: PackageFormat, submission = sampleSubmission()): Promise<Map<string, Buffer>> {
  const { ports, sent } = samplePorts();
  const result = await connectorFor({ kind: 'export', format }, sampleContext(ports)).submit(
    submission,
    sampleRun(),
  );
  expect(result).toMatchObject({ ok: true });
  return readZip(sent.saved[0]!.bytes);
}

/** The names of all elements in order, `a/b` for b inside a. */
function elements(xml: string): string[] {
  const open: string[] = [];
  const all: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void (open.push(name), all.push(open.join('/'))),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return all;
}

const textOf = (files: Map<string, Buffer>, name: string) => files.get(name)?.toString('utf8') ?? '';

describe('a package for Fiks Arkiv', () => {
  it('has a new case, the journalpost in the order of the schema, and the files it names', async () => {
    const files = await packed('fiks-arkiv');
    expect([...files.keys()]).toEqual(['arkivmelding.xml', 'meddelande.eml', 'karta.pdf']);
    const xml = textOf(files, 'arkivmelding.xml');
    const own = elements(xml).filter(
      (name) => name.split('/').length === 3 && name.includes('/registrering/'),
    );
    expect([...new Set(own.map((name) => name.split('/')[2]))]).toEqual([
      'referanseForelderMappe',
      'dokumentbeskrivelse',
      'tittel',
      'offentligTittel',
      'korrespondansepart',
      'klassifikasjon',
      'referanseEksternNoekkel',
      'journalposttype',
      'journalstatus',
      'dokumentetsDato',
      'mottattDato',
      'forfallsdato',
      'antallVedlegg',
    ]);
    expect(xml).toContain('<antallFiler>2</antallFiler>');
    expect(xml).toContain('xsi:type="saksmappe"');
    for (const [name, bytes] of [...files].slice(1)) {
      expect(xml).toContain(`<referanseDokumentfil>${name}</referanseDokumentfil>`);
      expect(xml).toContain(`<sjekksum>${sha256Hex(bytes)}</sjekksum>`);
      expect(xml).toContain(`<filstoerrelse>${bytes.length}</filstoerrelse>`);
    }
  });

  it('goes to the case that is named', async () => {
    const xml = textOf(
      await packed('fiks-arkiv', sampleSubmission({ caseReference: '2026/12', isNewCase: false })),
      'arkivmelding.xml',
    );
    expect(xml).toContain(
      '<referanseForelderMappe><n5mdk:mappeID>2026/12</n5mdk:mappeID></referanseForelderMappe>',
    );
    expect(xml).not.toContain('<mappe');
  });
});

describe('a package for FGS Ärendehantering 1.0', () => {
  it('has the case with the document in it, and each file where its link points', async () => {
    const files = await packed(
      'fgs-1',
      sampleSubmission({
        caseReference: 'KS 2026-43',
        isNewCase: false,
        mayBeSecret: true,
        legalReference: 'OSL 21 kap. 7 §',
      }),
    );
    const xml = textOf(files, 'Leveransobjekt.xml');
    expect(xml).toContain('<ArkivobjektID>KS 2026-43</ArkivobjektID>');
    expect(xml).toContain('<Inkommen>2026-11-20T14:03:11</Inkommen>');
    expect(xml).toContain('<Restriktion Typ="Sekretess"><Lagrum>OSL 21 kap. 7 §</Lagrum></Restriktion>');
    const links = [...xml.matchAll(/Lank="([^"]+)"/g)].map(([, link]) => link);
    expect(links).toEqual([...files.keys()].slice(1));
  });
});

describe('a package for FGS 2.0 (E-ARK SIP)', () => {
  it('lies in one folder; METS names every file with size and checksum, and ERMS each path', async () => {
    const files = await packed('fgs-2');
    const [mets = ''] = [...files.keys()];
    const folder = mets.replace('METS.xml', '');
    expect([...files.keys()].every((name) => name.startsWith(folder) && folder.startsWith('uuid-'))).toBe(
      true,
    );
    const metsXml = textOf(files, mets);
    const erms = textOf(files, `${folder}metadata/descriptive/erms.xml`);
    for (const [name, bytes] of [...files].slice(1)) {
      const inside = name.slice(folder.length);
      expect(metsXml).toContain(`xlink:href="${inside}"`);
      expect(metsXml).toContain(`CHECKSUM="${sha256Hex(bytes)}"`);
      expect(metsXml).toContain(`SIZE="${bytes.length}"`);
      if (inside.startsWith('representations/')) expect(erms).toContain(`path="${inside}"`);
    }
    expect(elements(erms)).toEqual(
      expect.arrayContaining(['erms/control/identification', 'erms/aggregations/aggregation/record/extraId']),
    );
    expect(erms).toContain(
      '<extraId extraIdType="Message-ID">&lt;CAF1234@mail.granlid.example&gt;</extraId>',
    );
  });
});

describe('any package', () => {
  it.each(['fiks-arkiv', 'fgs-1', 'fgs-2'] as const)(
    '%s: the same message gives the same bytes',
    async (format) => {
      const make = async () => {
        const { ports, sent } = samplePorts();
        await exportPackage(format, sampleContext(ports)).submit(sampleSubmission(), sampleRun());
        return sent.saved[0]!;
      };
      const [one, two] = [await make(), await make()];
      expect(one.name).toBe(two.name);
      expect(one.bytes.equals(two.bytes)).toBe(true);
    },
  );

  it('names two attachments of the same name apart, also where capitals do not count', async () => {
    const attachments = ['a1', 'a2', 'a3'].map((attachmentId, index) =>
      sampleFile(attachmentId, { attachmentId, name: ['Karta.pdf', 'karta.PDF', 'meddelande.eml'][index]! }),
    );
    const listed = attachments.map(({ attachmentId, name }) => ({
      id: attachmentId,
      name,
      contentType: 'application/pdf',
      size: 2,
      isIncluded: true,
    }));
    const submission = sampleSubmission({ attachments: listed }, sampleOriginal({ attachments }));
    expect([...(await packed('fiks-arkiv', submission)).keys()].slice(1)).toEqual([
      'meddelande.eml',
      'Karta.pdf',
      'karta-2.PDF',
      'meddelande-2.eml',
    ]);
  });

  it('puts the chosen attachment first when it is the main document', async () => {
    const { documents } = sampleSubmission({ mainDocument: 'a1' });
    expect(documents.map(({ isMain, fileName }) => [isMain, fileName])).toEqual([
      [true, 'karta.pdf'],
      [false, 'meddelande.eml'],
    ]);
  });

  it('stops when the person cancels while it is packed', async () => {
    const cancel = { aborted: false };
    const { ports, sent } = samplePorts();
    const result = await exportPackage('fgs-1', sampleContext(ports)).submit(
      sampleSubmission(),
      sampleRun({ cancel, onProgress: (done) => void (cancel.aborted = done >= 1) }),
    );
    expect(result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(sent.saved).toEqual([]);
  });
});

describe('zip', () => {
  const joined = async (parts: AsyncIterable<Uint8Array>) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of parts) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  it('gives back every byte under every name, and the checksum of a known text', async () => {
    const bytes = await joined(
      zip([
        { path: 'å/ä ö.txt', pieces: () => [Buffer.from('1234'), Buffer.from('56789')] },
        { path: 'empty', pieces: () => [] },
      ]),
    );
    const files = readZip(bytes);
    expect(files.get('å/ä ö.txt')?.toString()).toBe('123456789');
    expect(files.get('empty')?.length).toBe(0);
    // The check value of CRC-32 (0xcbf43926), little-endian.
    expect(bytes.includes(Buffer.from('2639f4cb', 'hex'))).toBe(true);
  });

  const python = (() => {
    try {
      return execFileSync('python3', ['--version']).length > 0;
    } catch {
      return false;
    }
  })();

  (python ? it : it.skip)('is read by another program', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'postgang-zip-'));
    const file = path.join(folder, 'a.zip');
    writeFileSync(
      file,
      await joined(zip([{ path: 'brev/hälsning.txt', pieces: () => [Buffer.from('hej')] }])),
    );
    const script =
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;open(sys.argv[2],"w").write(z.read("brev/hälsning.txt").decode())';
    execFileSync('python3', ['-c', script, file, path.join(folder, 'out')]);
    expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe('hej');
    rmSync(folder, { recursive: true });
  });
});
