import * as fc from 'fast-check';
import { proposeId } from './propose-id';

describe('the id of a new mailbox', () => {
  it.each([
    ['Miljö.Bygg@granby.example', 'miljo-bygg'],
    ['økonomi@lia.example', 'okonomi'],
    ['@granby.example', 'mailbox'],
    ['kommun@granby.example', 'kommun-3'],
  ])('is made from the address %s', (address, id) => {
    expect(proposeId(address, new Set(['kommun', 'kommun-2']))).toBe(id);
  });

  it('is always one that the file takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (address) =>
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(proposeId(address, new Set())),
      ),
    );
  });
});
