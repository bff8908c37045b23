import { isCut } from './is-cut';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = 'Subject: Hej\r\nContent-Type: multipart/mixed;\r\n boundary="del en"\r\n\r\n';

describe('a source that was cut', () => {
  it.each([
    ['its last part has no end', `${HEAD}--del en\r\n\r\nHej\r\n`, true],
    ['the closing line is there', `${HEAD}--del en\r\n\r\nHej\r\n--del en--\r\n`, false],
    [
      'the closing line is there with plain line ends and words after it',
      `${HEAD}--del en--\nefter\n`,
      false,
    ],
    ['the closing line stands only inside another line', `${HEAD}--del en\r\n\r\n> --del en--\r\n`, true],
    ['it has one part only', 'Subject: Hej\r\n\r\nHej', false],
    ['its header fields never end', 'Subject: Hej\r\nFrom: a@b.se', true],
    ['it is empty', '', true],
  ])('is known: %s', (_, source, cut) => expect(isCut(bytes(source))).toBe(cut));
});
