import { escapeHtml } from '../../src/lib/escape-html';

const CELL = 44;
const LEFT = 150;
const TOP = 130;

/** An SVG of how often each label (row) was suggested as each label (column); shares of the row as shades. */
export function confusionPicture(labels: readonly string[], counts: readonly (readonly number[])[]): string {
  const size = labels.length * CELL;
  const cells = counts.flatMap((row, right) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, said) => cell(right, said, count, count / Math.max(1, all)));
  });
  const names = labels.flatMap((label, index) => {
    const middle = index * CELL + CELL / 2;
    const shown = escapeHtml(label);
    return [
      `<text x="${LEFT - 8}" y="${TOP + middle + 4}" text-anchor="end">${shown}</text>`,
      `<text transform="translate(${LEFT + middle + 4} ${TOP - 8}) rotate(-45)">${shown}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + size + 60} ${TOP + size + 30}" font-family="sans-serif" font-size="12" role="img" aria-label="Rows: the right kind. Columns: the kind suggested.">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...cells,
    ...names,
    `<text x="${LEFT}" y="${TOP + size + 20}">Rows: the right kind. Columns: the kind suggested.</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function cell(right: number, said: number, count: number, share: number): string {
  const x = LEFT + said * CELL;
  const y = TOP + right * CELL;
  const hue = right === said ? '15, 108, 189' : '196, 49, 75';
  const shade = count === 0 ? 0 : Math.min(1, 0.08 + share * (right === said ? 0.9 : 3));
  const ink = shade > 0.55 ? '#fff' : '#242424';
  const box = `<rect x="${x}" y="${y}" width="${CELL}" height="${CELL}" fill="rgba(${hue}, ${shade.toFixed(2)})" stroke="#d1d1d1"/>`;
  if (count === 0) return box;
  return `${box}<text x="${x + CELL / 2}" y="${y + CELL / 2 + 4}" text-anchor="middle" fill="${ink}">${count}</text>`;
}
