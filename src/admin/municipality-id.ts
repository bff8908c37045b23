/**
 * The id of a municipality from its country, official code and name: `SE`, `1256`, `Östra Exempelby kommun` gives
 * `se-1256-ostra-exempelby`. No valid id when code or name are none.
 */
export function municipalityId(country: 'SE' | 'NO', code: string, name: string): string {
  return `${country.toLowerCase()}-${code.trim()}-${slugOf(name)}`;
}

/** Letters that are no letter with a mark to be taken away. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' };

function slugOf(name: string): string {
  return name
    .trim()
    .replace(/ (kommune|kommun|stad)$/i, '')
    .toLowerCase()
    .replace(/[æøđŋŧ]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
