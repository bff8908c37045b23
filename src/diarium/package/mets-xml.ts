import type { ConnectorContext, Submission } from '../connector';
import { isoInstant } from '../iso-instant';
import { SYSTEM_NAME, SYSTEM_VERSION } from '../noark-codes';
import { registerTitles } from '../public-title';
import { element, xmlDocument, type Xml } from './xml';

/** The description that the package carries, as a file. */
export interface DescriptionFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

const CONTENT_TYPE = 'citserms_v2_1';

/** `METS.xml` of E-ARK SIP 2 (FGS Paketstruktur 2.0). Paths are relative to the folder that the METS file lies in. */
export function metsXml(
  submission: Submission,
  { policy }: ConnectorContext,
  packageId: string,
  description: DescriptionFile,
  folder: string,
): string {
  const { registration, documents, now } = submission;
  const created = isoInstant(now, policy.timeZone);
  const filesCreated = isoInstant(registration.received ?? now, policy.timeZone);
  return xmlDocument(
    element(
      'mets',
      [
        header(created, policy.name, policy.diarium?.organisationNumber ?? ''),
        element(
          'dmdSec',
          [
            element('mdRef', null, {
              ID: 'dmd-erms-ref',
              LOCTYPE: 'URL',
              'xlink:type': 'simple',
              'xlink:href': description.path,
              MDTYPE: 'OTHER',
              OTHERMDTYPE: 'ERMS',
              MIMETYPE: 'text/xml',
              SIZE: description.size,
              CREATED: created,
              CHECKSUM: description.sha256,
              CHECKSUMTYPE: 'SHA-256',
            }),
          ],
          { ID: 'dmd-erms', CREATED: created, STATUS: 'CURRENT' },
        ),
        element(
          'fileSec',
          [
            element(
              'fileGrp',
              documents.map(({ number, fileName, contentType, file }) =>
                element(
                  'file',
                  [
                    element('FLocat', null, {
                      LOCTYPE: 'URL',
                      'xlink:type': 'simple',
                      'xlink:href': `${folder}/${fileName}`,
                    }),
                  ],
                  {
                    ID: `file-${number}`,
                    MIMETYPE: contentType,
                    SIZE: file.size,
                    CREATED: filesCreated,
                    CHECKSUM: file.sha256,
                    CHECKSUMTYPE: 'SHA-256',
                  },
                ),
              ),
              { ID: 'grp-rep1', USE: 'Representations/rep1', 'csip:CONTENTINFORMATIONTYPE': CONTENT_TYPE },
            ),
          ],
          { ID: 'filesec' },
        ),
        element(
          'structMap',
          [
            element(
              'div',
              [
                element('div', null, { ID: 'sm-metadata', LABEL: 'Metadata', DMDID: 'dmd-erms' }),
                element('div', [element('fptr', null, { FILEID: 'grp-rep1' })], {
                  ID: 'sm-representations',
                  LABEL: 'Representations',
                }),
              ],
              { ID: 'sm-root', LABEL: packageId },
            ),
          ],
          { ID: 'sm', TYPE: 'PHYSICAL', LABEL: 'CSIP' },
        ),
      ],
      {
        xmlns: 'http://www.loc.gov/METS/',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
        'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
        OBJID: packageId,
        TYPE: 'Textual works – Digital',
        LABEL: registerTitles(registration).publicTitle,
        'csip:CONTENTINFORMATIONTYPE': CONTENT_TYPE,
        PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
      },
    ),
  );
}

function header(created: string, authority: string, organisationNumber: string): Xml {
  const organisation = (role: string) =>
    element(
      'agent',
      [
        element('name', authority),
        organisationNumber === ''
          ? null
          : element('note', `ORG:${organisationNumber}`, { 'csip:NOTETYPE': 'IDENTIFICATIONCODE' }),
      ],
      { ROLE: role, TYPE: 'ORGANIZATION' },
    );
  return element(
    'metsHdr',
    [
      element(
        'agent',
        [
          element('name', SYSTEM_NAME),
          element('note', SYSTEM_VERSION, { 'csip:NOTETYPE': 'SOFTWARE VERSION' }),
        ],
        { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
      ),
      organisation('ARCHIVIST'),
      organisation('CREATOR'),
    ],
    { CREATEDATE: created, RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
  );
}
