import { themeOf } from './outlook-theme';

describe('themeOf', () => {
  it.each([
    ['#ffffff', 'light'],
    ['#F3F2F1', 'light'],
    ['#292929', 'dark'],
    ['#000000', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(31, 31, 31)', 'dark'],
    ['rgba(31, 31, 31, 0.9)', 'dark'],
  ])('sees %s as %s', (colour, theme) => expect(themeOf(colour)).toBe(theme));

  it.each([undefined, '', 'rgba(0, 0, 0, 0)', 'transparent', 'blue'])('does not guess from %s', (colour) =>
    expect(themeOf(colour)).toBeNull(),
  );
});
