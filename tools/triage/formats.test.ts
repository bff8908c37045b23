import fc from 'fast-check';
import type { Judgement } from './judge-message';
import { outputFormat } from './output-format';
import { MAX_TABLE_WIDTH } from './table-format';

const JUDGEMENT: Judgement = {
  id: 'sv-1',
  kind: 'fault-report',
  confidence: 0.9312,
  unsure: false,
  alternatives: [{ kind: 'enquiry', confidence: 0.05 }],
  flags: ['urgent', 'case-reference'],
  unit: 'technical',
  matter: '',
  mailbox: 'teknik@granby.example',
  recordDecision: 'keep-ordered',
  received: '2026-11-20T08:12:00.000Z',
  replyBy: '2026-11-23',
  caseReferences: ['KS 2026/12'],
  language: 'sv',
  reasons: [{ for: 'fault-report', in: 'body', text: 'hål, "stort"', start: 3, end: 14, source: 'words' }],
};
const hostile = fc.string({ unit: 'binary' });

/** Reads one record of RFC 4180, which ends with CR here (LF is the terminal's). */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r$)/gy;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') return cells;
  }
  throw new Error(`no record: ${JSON.stringify(line)}`);
}

describe('the table', () => {
  it('has a title above every column and marks what is unsure', () => {
    const table = outputFormat('table', false);
    expect(table.header).toMatch(/^ID +KIND +SURE +UNIT +MATTER +LANG +FLAGS$/);
    expect(table.judged(JUDGEMENT)).toMatch(
      /^sv-1 +fault-report +93% +technical +- +sv +urgent case-reference$/,
    );
    expect(table.judged({ ...JUDGEMENT, confidence: 0.414, unsure: true })).toContain(' 41%? ');
  });

  it('tells with a policy where to, which record decision and by when', () => {
    const table = outputFormat('table', true);
    expect(table.header).toMatch(/MAILBOX +RECORD DECISION +REPLY BY$/);
    expect(table.judged(JUDGEMENT)).toMatch(/teknik@granby.example +keep-ordered +2026-11-23$/);
  });

  it('keeps every line within its width and every character one that only shows', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), (id, error, hasPolicy) => {
        const table = outputFormat('table', hasPolicy);
        const flags: Judgement['flags'] = ['named-addressee', 'receipt-requested', 'protected-identity'];
        for (const line of [
          table.header ?? '',
          table.judged({ ...JUDGEMENT, id, mailbox: `${'long.'.repeat(12)}${error}`, flags }),
          table.failed(id.repeat(50), error.repeat(50)),
        ]) {
          expect([...line].length).toBeLessThanOrEqual(MAX_TABLE_WIDTH);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
    );
  });
});

describe('the CSV', () => {
  const csv = outputFormat('csv', true);

  it('has the keys of the JSONL output as its header, and the error last', () => {
    expect(cellsOf(csv.header ?? '')).toEqual([...Object.keys(JUDGEMENT), 'error']);
  });

  it('can be read back as RFC 4180, with quotes, commas and line ends in a cell', () => {
    const cells = cellsOf(csv.judged({ ...JUDGEMENT, id: 'a,"b"\r\nc' }));
    expect(cells).toEqual([
      ...['a,"b"\r\nc', 'fault-report', '0.9312', 'false', 'enquiry 0.05', 'urgent; case-reference'],
      ...['technical', '', 'teknik@granby.example', 'keep-ordered', '2026-11-20T08:12:00.000Z'],
      ...['2026-11-23', 'KS 2026/12', 'sv', 'fault-report: hål, "stort" (words)', ''],
    ]);
    expect(cellsOf(csv.failed('x', 'f.jsonl:3: is not JSON'))).toEqual([
      'x',
      ...new Array<string>(14).fill(''),
      'f.jsonl:3: is not JSON',
    ]);
  });

  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', ' =1', '\u200b=1', '＝1'])(
    'puts a mark before %j, which a spreadsheet would count out',
    (text) => {
      const [cell] = cellsOf(csv.failed(text, ''));
      expect(cell).toMatch(/^'/);
    },
  );

  it('is read back whole whatever text stands in it, and no cell is a formula', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile), hostile, (id, caseReferences, error) => {
        const rows = [
          cellsOf(csv.judged({ ...JUDGEMENT, id, caseReferences })),
          cellsOf(csv.failed(id, error)),
        ];
        for (const cells of rows) {
          expect(cells).toHaveLength(16);
          for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@]/u);
        }
      }),
    );
  });
});
