import fc from 'fast-check';
import { hostOf, MAX_LINK_TEXT, MAX_LINKS, readLinks } from './links';

describe('readLinks', () => {
  it('gives the words that the reader sees and where they lead', () => {
    const html = `<p>Logga in p&aring; <A HREF="https://evil.example/login"><b>https://</b>banken.example\n<script>x</script></A>
      <a href=" java\nscript:alert(1) "><img alt="Knapp"></a><a name="here">inget</a>
      <map><area href="//karta.example/a" alt="Karta"></map></p>`;
    expect(readLinks(html)).toEqual([
      { text: 'https://banken.example', target: 'https://evil.example/login' },
      { text: 'Knapp', target: 'javascript:alert(1)' },
      { text: 'Karta', target: '//karta.example/a' },
    ]);
  });

  it('ends a link where the next one begins, as browsers do', () => {
    expect(readLinks('<a href="https://a.example">A<a href="https://b.example">B</a>C')).toEqual([
      { text: 'A', target: 'https://a.example' },
      { text: 'B', target: 'https://b.example' },
    ]);
  });

  it('stays within its limits', () => {
    expect(readLinks('<a href=x>y</a>'.repeat(20_000))).toHaveLength(MAX_LINKS);
    expect(readLinks(`<a href=x>${'y'.repeat(50_000)}`)[0]?.text).toHaveLength(MAX_LINK_TEXT);
    expect(readLinks('<a><b>'.repeat(100_000))).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => void readLinks(`<a href="${text}">${text}`)),
    );
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.Example.se/path?x=1#y', 'www.example.se'],
    ['https://kommun.example@evil.example:8080/', 'evil.example'],
    ['https://kommun.example\\@evil.example', 'kommun.example'],
    ['https:\\\\evil.example\\a', 'evil.example'],
    ['https:evil.example', 'evil.example'],
    ['ht\ntps://evil.example.', 'evil.example'],
    ['//evil.example/a', 'evil.example'],
    ['www.example.se', 'www.example.se'],
    ['https://%65vil.example/', 'evil.example'],
    ['https://evil。example/', 'evil.example'],
    ['https://xn--kommn-kva.example', 'xn--kommn-kva.example'],
    ['https://örebro.example', 'örebro.example'],
    ['https://[2001:db8::1]:443/', '[2001:db8::1]'],
    ['mailto:anna@alm.example', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,https://x.example', ''],
    ['/relative', ''],
    ['#top', ''],
    ['', ''],
  ])('a browser would take %j to %j', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it('agrees with the URL standard on ordinary addresses', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(hostOf(url)).toBe(new URL(url).hostname);
      }),
    );
  });
});
