/** What makes a file dangerous by its name: it runs, carries a program in a document, opens a web page, or is a disk. */
export type FileRisk = 'program' | 'macro' | 'page' | 'disk';

const RISKS: readonly (readonly [FileRisk, RegExp])[] = [
  [
    'program',
    /\.(?:exe|scr|pif|com|bat|cmd|vbs|vbe|js|jse|wsf|hta|lnk|jar|msi|msix|ps1|chm|one|reg|dll|cpl)$/i,
  ],
  ['macro', /\.(?:docm|xlsm|pptm|dotm|xlam)$/i],
  ['page', /\.(?:svg|html?|shtml|mht)$/i],
  ['disk', /\.(?:iso|img|vhdx?)$/i],
];
const DOUBLE_EXTENSION = /\.(?:pdf|docx?|xlsx?|jpe?g|png|txt)\.[a-z0-9]{2,4}$/i;

/** The danger that a file's name tells of (VIM-27); null for an ordinary one. Nothing is opened. */
export function riskOfFile(name: string): FileRisk | null {
  return RISKS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Whether a name pretends to be of another type: `faktura.pdf.exe`. */
export function hasDoubleExtension(name: string): boolean {
  return DOUBLE_EXTENSION.test(name);
}
