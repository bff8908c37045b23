import fc from 'fast-check';
import { areaTextOf, foundAreas, MAX_FOUND_WORDS } from './area-words';

const streets = { areas: { sv: ['gatlykt', 'buss', 'hål i vägen'], en: ['street light'] } };
const building = { areas: { sv: ['Bygglov'] } };
const all = [streets, building, {}];

function found(subject: string, text: string) {
  const areas = foundAreas(all, areaTextOf({ subject, text }));
  return [streets, building].map((one) => areas.get(one)?.words ?? []);
}

describe('the area words in a message', () => {
  it.each([
    ['a longer word that begins with one is shown whole', 'Gatlyktan är trasig', ['gatlyktan']],
    ['several words with a line between', 'Det är ett hål i vägen här', ['hål i vägen']],
    ['words of any language', 'A Street Light is out', ['street light']],
    ['a short word only when it is whole', 'Bussen är sen, men min buss kom', ['buss']],
    ['not inside another word', 'Skolbuss och julgatlykta', []],
    ['not the beginning of several words', 'Ett hål i vägens kant', ['hål i vägens'].slice(1)],
  ])('%s', (_, text, words) => {
    expect(found('', text)[0]).toEqual(words);
  });

  it('are taken from the subject first, each once, a few of them', () => {
    const text = 'gatlykta gatlyktor gatlyktan gatlyktorna gatlykta';
    expect(found('Gatlyktor', text)[0]).toEqual(['gatlyktor', 'gatlykta', 'gatlyktan']);
    expect(found('Gatlyktor', text)[0]).toHaveLength(MAX_FOUND_WORDS);
    expect(foundAreas(all, areaTextOf({ subject: 'Bygglov?', text: '' })).get(building)?.inSubject).toBe(
      true,
    );
    expect(foundAreas(all, areaTextOf({ subject: '', text: 'Bygglov?' })).get(building)?.inSubject).toBe(
      false,
    );
  });

  it('do not count in the mail that an answer quotes', () => {
    const quote = 'Från: Bo <bo@mail.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun\nÄmne: Hej';
    expect(found('SV: Hej', `Tack, gatlyktan lyser.\n\n${quote}\n\nMitt bygglov?`)).toEqual([
      ['gatlyktan'],
      [],
    ]);
  });

  it('are found in any text without an error, and only where they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (before, after) => {
        const [words = []] = found('', `${before} gatlykta ${after}`.slice(0, 5_000));
        for (const word of words) expect(`${before} gatlykta ${after}`.toLowerCase()).toContain(word);
      }),
    );
  });
});
