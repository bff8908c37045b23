import fs from 'node:fs';
import { municipalityFiles } from '../../../test/policies/municipality-files';
import { MAX_FILE_BYTES, parsePolicyText, readPolicyFile, type PickedFile } from './open-policy-file';

const [file = ''] = municipalityFiles();
const text = fs.readFileSync(file, 'utf8');
const whole = JSON.parse(text) as Record<string, unknown>;

function picked(contents: Buffer, size = contents.byteLength): PickedFile {
  return { name: 'x.json', size, arrayBuffer: async () => new Uint8Array(contents).buffer };
}

const failureOf = (json: string) => {
  const read = parsePolicyText(json);
  return read.ok ? null : read.failure;
};

describe('opening a file', () => {
  it('gives what stands in it, nothing filled in and nothing left out', async () => {
    expect(await readPolicyFile(picked(Buffer.from(text)))).toEqual({ ok: true, value: whole });
  });

  it('takes the byte order mark that Windows editors write', async () => {
    expect(await readPolicyFile(picked(Buffer.from(`\uFEFF${text}`)))).toMatchObject({ ok: true });
  });

  it('refuses a file of 50 MB without reading it', async () => {
    const arrayBuffer = jest.fn();
    const read = await readPolicyFile({ name: 'x.json', size: 50_000_000, arrayBuffer });
    expect(read).toEqual({ ok: false, failure: { name: 'too-large', megabytes: 50 } });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(await readPolicyFile(picked(Buffer.from(text), MAX_FILE_BYTES))).toMatchObject({ ok: true });
  });

  it('says that a file could not be read, when the browser may not', async () => {
    const arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    expect(await readPolicyFile({ name: 'x.json', size: 5, arrayBuffer })).toEqual({
      ok: false,
      failure: { name: 'unreadable' },
    });
  });

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows-1252', Buffer.from('{"name": "Hässleholm"}', 'latin1')],
  ])('says that %s is another encoding', async (_, contents) => {
    expect(await readPolicyFile(picked(contents))).toEqual({ ok: false, failure: { name: 'not-utf8' } });
  });

  it.each([
    ['a word without quotation marks', '{\n  "version": 1,\n  "id": oops\n}', 3],
    ['a comma too many', '{\n  "a": [\n    1,\n  ],\n  "b": 2\n}', 4],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a line end in a text', '{\n  "a": "one\n two"\n}', 2],
    ['something after the end', '{}\n\n}', 3],
    ['an end too early', '{\n  "a": {\n    "b": 1\n', 4],
  ])('says in which line JSON breaks: %s', (_, json, line) => {
    expect(failureOf(json)).toMatchObject({ name: 'not-json', line });
  });

  it.each([
    ['nothing', '  \n', 'empty'],
    ['a list', '[]', 'no-policy'],
    ['null', 'null', 'no-policy'],
    ['another file', '{"name": "package", "version": "1.0.0"}', 'no-policy'],
  ])('refuses %s', (_, json, name) => expect(failureOf(json)).toEqual({ name }));

  it('says that the page is older than a file of a newer format', () => {
    expect(failureOf(JSON.stringify({ ...whole, version: 2 }))).toEqual({ name: 'newer', version: 2 });
  });

  it('opens a file with mistakes, so that they can be mended here', () => {
    const wrong = { ...whole, country: 'DK', reply: { workingDays: 'two' }, unheardOf: 1 };
    expect(parsePolicyText(JSON.stringify(wrong))).toMatchObject({
      ok: true,
      value: { country: 'DK', reply: { workingDays: 'two' }, unheardOf: 1 },
    });
  });

  it('makes empty lists and objects where the shape needs some and there are none', () => {
    expect(parsePolicyText('{"version": 1, "id": "se-1256-exempelby", "country": "SE"}')).toMatchObject({
      ok: true,
      value: { mailboxes: [], domains: [], signature: { closing: {}, fields: [] }, reply: {} },
    });
  });

  it.each([
    ['a text for a list', { mailboxes: 'kommun@osby.se' }, '/mailboxes'],
    ['nothing for an entry', { mailboxes: [null] }, '/mailboxes/0'],
    ['a list for a text', { name: ['Osby'] }, '/name'],
    ['a text for the texts of all languages', { signature: { closing: 'Hej' } }, '/signature/closing'],
  ])('refuses %s, and says where', (_, parts, pointer) => {
    expect(failureOf(JSON.stringify({ ...whole, ...parts }))).toEqual({
      name: 'misshapen',
      pointers: [pointer],
    });
  });

  it('never takes what a file says of prototypes', () => {
    const read = parsePolicyText(
      text.replace('"version": 1', '"version": 1, "__proto__": {"polluted": true}'),
    );
    expect(read.ok && (read.value as { polluted?: boolean }).polluted).toBe(undefined);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
