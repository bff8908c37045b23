import { manifestId } from './manifest-id';

describe('manifestId', () => {
  it('is the same every time, so that a new version updates the add-in', () => {
    expect(manifestId('se-1273-osby')).toBe(manifestId('se-1273-osby'));
  });

  it('is another one for every municipality', () => {
    expect(manifestId('se-1273-osby')).not.toBe(manifestId('se-0884-vimmerby'));
  });

  it('is a UUID of version 5 and variant 1', () => {
    expect(manifestId('no-5518-lavangen')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
