import { sampleRegistration } from '../../test/diarium-server/sample-submission';
import { isMeaningless, registerTitles, titleFromSubject } from './public-title';

describe('the title that is suggested', () => {
  it.each([
    ['SV: VB: Gatubelysning på Storgatan', 'Gatubelysning på Storgatan'],
    ['RE: FW: Fwd: Re: Spørsmål om nabovarsel', 'Spørsmål om nabovarsel'],
    ['[EXTERN] VS: Klage på vedtak', 'Klage på vedtak'],
    ['VB: [External] Sv: Ansökan om bygglov', 'Ansökan om bygglov'],
    ['  Hål\r\n i   vägen ', 'Hål i vägen'],
    ['SV:', ''],
  ])('of "%s" is "%s"', (subject, title) => {
    expect(titleFromSubject(subject)).toBe(title);
  });

  it.each(['', 'Hej', 'SV', 'Fråga', 'Viktig!', 'hei, et spørsmål', 'Scan 20261120', '123-456', 'IMG'])(
    '"%s" is said to tell nothing',
    (title) => expect(isMeaningless(title)).toBe(true),
  );

  it.each(['Bygglov', 'Fråga om gatubelysning', 'Klage', 'Synpunkter på skolskjuts'])(
    '"%s" is left in peace',
    (title) => expect(isMeaningless(title)).toBe(false),
  );
});

describe('the title that everybody may read', () => {
  const people = [{ name: 'Karin Granlid', address: 'karin@granlid.example' }];

  it('is the title itself when nobody asks for masking', () => {
    const registration = sampleRegistration({ title: 'Karin Granlid om bygglov', people });
    expect(registerTitles(registration)).toEqual({
      title: 'Karin Granlid om bygglov',
      publicTitle: 'Karin Granlid om bygglov',
    });
  });

  it('loses names and identity numbers when the person asks, and those who may read it keep them', () => {
    const title = 'Granlid, 19801223-9876, om bygglov';
    const titles = registerTitles(sampleRegistration({ title, people, isMasked: true }));
    expect(titles.title).toBe(title);
    expect(titles.publicTitle).not.toMatch(/Granlid|9876/);
    expect(titles.publicTitle).toMatch(/\*{5}.* om bygglov$/);
  });

  it('never tells a name where an identity is protected, in neither title, whatever is chosen', () => {
    const titles = registerTitles(
      sampleRegistration({ title: 'Byte av skola för Granlid', people, isProtected: true, isMasked: false }),
    );
    expect(titles.title).toBe(titles.publicTitle);
    expect(titles.title).toBe('Byte av skola för *****');
  });
});
