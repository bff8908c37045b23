import { classicOutlook, LAUNCH_CODE } from '../../test/support/classic-outlook';
import { newerSyntax } from '../../test/support/newer-syntax';

describe('launch.js in a runtime without window and document', () => {
  it('ties the functions that the manifest names at the top level', () => {
    expect([...classicOutlook().functions.keys()]).toEqual([
      'applySignature',
      'signNewMessage',
      'signForSender',
      'warnOfReceivers',
      'checkOnSend',
    ]);
  });

  it('is one file without parts that would have to be loaded', () => {
    expect(LAUNCH_CODE).not.toMatch(/\bimport\s*\(|\b(?:document|localStorage|window)\s*[.[(]/);
  });

  it('has no syntax that came after ES2016, in no regular expression either', () => {
    expect(newerSyntax('a?.b; /(?<!x)y/; ({...a}); new RegExp("\\\\p{L}")')).toHaveLength(4);
    expect(newerSyntax(LAUNCH_CODE)).toEqual([]);
  });
});
