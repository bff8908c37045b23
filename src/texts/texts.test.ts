import fs from 'node:fs';
import path from 'node:path';
import { TEXT_LANGUAGES } from '../policy/labels';
import { paneLanguage, say } from './say';

interface Entry {
  readonly note?: string;
  readonly [language: string]: string | undefined;
}

const tables = fs
  .readdirSync(__dirname)
  .filter((file) => file.endsWith('.texts.json'))
  .map((file) => ({
    file,
    table: JSON.parse(fs.readFileSync(path.join(__dirname, file), 'utf8')) as Record<string, Entry>,
  }));

const entries = tables.flatMap(({ file, table }) =>
  Object.entries(table).map(([key, entry]) => ({ name: `${file} ${key}`, entry })),
);

const placeholders = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();

describe('every visible text', () => {
  it.each(entries)('$name is there in every language, with a note and the same placeholders', ({ entry }) => {
    expect(entry.note).toBeTruthy();
    for (const language of TEXT_LANGUAGES) {
      expect(entry[language]?.trim()).toBeTruthy();
      expect(placeholders(entry[language] ?? '')).toEqual(placeholders(entry.en ?? ''));
    }
    expect(Object.keys(entry).sort()).toEqual(['note', ...TEXT_LANGUAGES].sort());
  });

  it('fits into Outlook’s bar, which shows 150 characters', () => {
    const launch = tables.find(({ file }) => file === 'launch.texts.json');
    const texts = Object.values(launch?.table ?? {}).flatMap((entry) =>
      TEXT_LANGUAGES.map((language) => entry[language]),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text?.length).toBeLessThanOrEqual(150);
  });
});

describe('say', () => {
  const text = { sv: 'Svara {name}', nb: 'Svar {name}', nn: 'Svar {name}', en: 'Reply to {name}' };

  it('puts values in as they are', () => {
    expect(say(text, 'sv', { name: '$& {name}' })).toBe('Svara $& {name}');
  });

  it('never shows a placeholder: a value that is missing is a bug', () => {
    expect(() => say(text, 'en')).toThrow('{name}');
  });
});

describe('paneLanguage', () => {
  it.each([
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['en-GB', 'en'],
    ['fi-FI', 'en'],
  ])('speaks to %s in %s', (outlook, pane) => expect(paneLanguage(outlook)).toBe(pane));
});
