import {
  CLASS_CODE,
  startDiariumServer,
  type DiariumServer,
  type Effect,
} from '../../../test/diarium-server/noark5-server';
import {
  sampleContext,
  sampleFile,
  sampleOriginal,
  samplePorts,
  sampleRun,
  sampleSubmission,
} from '../../../test/diarium-server/sample-submission';
import type { Resume, Run, Submission } from '../connector';
import { noark5 } from './noark5';

let server: DiariumServer;
beforeEach(async () => {
  server = await startDiariumServer();
});
afterEach(() => server.close());

const submit = (
  submission: Submission,
  run: Partial<Run> = {},
  tokenFrom: string | null = null,
  timeLimit = 1_000,
) =>
  noark5(
    { root: server.root, tokenFrom, series: null },
    sampleContext(samplePorts(timeLimit).ports, { language: 'nb' }),
  ).submit(submission, sampleRun(run));
const only = <Value>(all: readonly Value[]): Value => {
  expect(all).toHaveLength(1);
  return all[0]!;
};
const count = () => ({
  cases: server.store.ofType('saksmappe').length,
  entries: server.store.ofType('journalpost').length,
  documents: server.store.ofType('dokumentbeskrivelse').length,
  objects: server.store.ofType('dokumentobjekt').length,
  people: server.store.ofType('korrespondansepartperson').length,
});
const WHOLE = { cases: 1, entries: 1, documents: 2, objects: 2, people: 2 };

describe('a message in a Noark 5 diarium', () => {
  it('gets a new case, a journalpost, its people, documents and bytes', async () => {
    const submission = sampleSubmission();
    expect(await submit(submission)).toEqual({
      ok: true,
      value: { kind: 'registered', caseReference: '2026/1', documentNumber: '2026/1-1' },
    });
    expect(count()).toEqual(WHOLE);
    const { fields } = only(server.store.ofType('journalpost'));
    expect(fields).toMatchObject({
      tittel: 'Fråga om gatubelysning på Storgatan',
      journalposttype: { kode: 'I' },
      journalstatus: { kode: 'S' },
      mottattDato: '2026-11-20T14:03:11+01:00',
      dokumentetsDato: '2026-11-20T00:00:00+01:00',
      forfallsdato: '2026-11-24T00:00:00+01:00',
      antallVedlegg: 1,
    });
    expect(fields).not.toHaveProperty('skjerming');
    const main = server.store
      .ofType('dokumentbeskrivelse')
      .find(({ fields: each }) => each['dokumentnummer'] === 1)!;
    expect(main.fields).toMatchObject({
      tilknyttetRegistreringSom: { kode: 'H' },
      eksternReferanse: submission.registration.messageId,
    });
    const object = only(server.store.ofType('dokumentobjekt', main.id));
    expect(object.fields).toMatchObject({
      sjekksumAlgoritme: 'SHA-256',
      sjekksum: submission.documents[0]?.file.sha256,
      format: { kode: 'fmt/950' },
    });
    expect(object.file?.toString()).toContain('Subject: Fråga');
  });

  it('makes a new case under its class, by the code that the person chose', async () => {
    await submit(sampleSubmission({ classificationCode: CLASS_CODE }));
    const file = only(server.store.ofType('saksmappe'));
    expect(server.store.all.get(file.parent)).toMatchObject({
      type: 'klasse',
      fields: { klasseID: '1.1.2' },
    });
    expect(file.fields).not.toHaveProperty('beskrivelse');
  });

  it('tells the class in words where the diarium has none of that code, and leaves it out when none is chosen', async () => {
    await submit(sampleSubmission({ classificationCode: "9' or 1 eq 1" }));
    await submit(sampleSubmission({ classificationCode: '', duplicateKey: '<two@x>' }));
    const [unknown, none] = server.store.ofType('saksmappe');
    expect(unknown?.fields['beskrivelse']).toMatch(/9' or 1 eq 1$/);
    expect(server.store.all.get(unknown?.parent ?? '')?.type).toBe('arkivdel');
    expect(none?.fields).not.toHaveProperty('beskrivelse');
  });

  it('goes to the case that is named', async () => {
    await submit(sampleSubmission());
    const next = { caseReference: '2026/1', isNewCase: false, duplicateKey: '<two@x>' };
    expect(await submit(sampleSubmission(next))).toMatchObject({
      value: { caseReference: '2026/1', documentNumber: '2026/1-2' },
    });
    expect(
      await submit(sampleSubmission({ ...next, duplicateKey: '<3@x>', caseReference: "2026/99' or 1 eq 1" })),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'case-not-found' },
    });
    expect(count()).toMatchObject({ cases: 1, entries: 2 });
  });

  it('is closed for the time being when it may be secret, with the law and what is hidden', async () => {
    await submit(sampleSubmission({ mayBeSecret: true, legalReference: 'offl. § 13' }));
    expect(only(server.store.ofType('journalpost')).fields['skjerming']).toEqual({
      tilgangsrestriksjon: { kode: 'XX' },
      skjermingshjemmel: 'offl. § 13',
      skjermingMetadata: [{ kode: 'NA' }],
      skjermingDokument: { kode: 'H' },
    });
  });

  it('is not registered twice, and says where it stands; with a reason it is', async () => {
    await submit(sampleSubmission());
    expect(await submit(sampleSubmission())).toMatchObject({
      ok: false,
      failure: { kind: 'already-registered', caseReference: '2026/1-1' },
    });
    expect(count()).toEqual(WHOLE);
    expect(await submit(sampleSubmission({}, undefined, 'Feil sak'))).toMatchObject({ ok: true });
    expect(server.store.ofType('journalpost')[1]?.fields['beskrivelse']).toContain('Feil sak');
  });

  it('goes up in pieces when it is large, and whole again on the other side', async () => {
    const bytes = Buffer.from(Array.from({ length: 6_000_001 }, (_, index) => (index * 7) % 253));
    // One piece is lost on the way, another one's answer.
    server.faults = [
      { on: 'PUT', effect: 500, times: 1, after: 1 },
      { on: 'PUT', effect: 'half-done', times: 1, after: 2 },
    ];
    const submission = sampleSubmission({ attachments: [] }, sampleOriginal({ message: sampleFile(bytes) }));
    expect(await submit(submission)).toMatchObject({ ok: true });
    expect(only(server.store.ofType('dokumentobjekt')).file?.equals(bytes)).toBe(true);
  });

  it('takes a token from the proxy, and a new one when it has expired in the middle', async () => {
    server.token = 'first';
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === 4) server.token = 'second';
    };
    expect(await submit(sampleSubmission(), { onProgress }, server.tokenFrom)).toMatchObject({ ok: true });
    expect(server.requests.filter((each) => each === 'GET /token')).toHaveLength(2);
  });

  it('never sends the token to another server that an answer leads to', async () => {
    const other = await startDiariumServer();
    server.token = 'secret';
    const { ports } = samplePorts();
    const led = {
      ...ports,
      request: async (...asked: Parameters<typeof ports.request>) => {
        const answer = await ports.request(...asked);
        if (!answer.ok) return answer;
        const text = answer.value.text.replaceAll(new URL(server.root).host, new URL(other.root).host);
        return { ok: true as const, value: { ...answer.value, text } };
      },
    };
    const settings = { root: server.root, tokenFrom: server.tokenFrom, series: null };
    const result = await noark5(settings, sampleContext(led)).submit(sampleSubmission(), sampleRun());
    expect(result).toMatchObject({ ok: false, failure: { kind: 'not-understood' } });
    expect(other.requests).toEqual([]);
    await other.close();
  });
});

/** Every request of a registration that changes something. */
const CHANGES = [
  'POST ny-saksmappe',
  'POST ny-journalpost',
  'POST ny-korrespondansepartperson',
  'POST ny-dokumentbeskrivelse',
  'POST ny-dokumentobjekt',
  'POST fil',
];

describe('when the diarium fails in the middle', () => {
  const passing: readonly Effect[] = ['down', 500, 'html', 401, 409, 'half-done'];

  it.each(CHANGES.flatMap((on) => passing.map((effect) => [on, effect] as const)))(
    '%s: %s – the next try goes on from there, and everything stands there once',
    async (on, effect) => {
      server.faults = [{ on, effect, times: 1 }];
      const failed = await submit(sampleSubmission());
      expect(failed).toMatchObject({ ok: false, failure: { resume: expect.anything() } });
      const resume = (failed as { failure: { resume: Resume } }).failure.resume;
      expect(await submit(sampleSubmission(), { resume })).toMatchObject({
        ok: true,
        value: { caseReference: '2026/1', documentNumber: '2026/1-1' },
      });
      expect(count()).toEqual(WHOLE);
      expect(server.store.ofType('dokumentobjekt').every(({ file }) => file !== null)).toBe(true);
    },
  );

  it('a half-done one is found again and finished, also by a pane that knows nothing of the first try', async () => {
    server.faults = [{ on: 'POST fil', effect: 500, times: 1, after: 1 }];
    expect(await submit(sampleSubmission())).toMatchObject({ ok: false });
    // The main document stands there: whoever tries again is told, and nothing is added.
    expect(await submit(sampleSubmission())).toMatchObject({ failure: { kind: 'already-registered' } });
    const next = { duplicateKey: '<two@x>' };
    server.faults = [{ on: 'POST ny-dokumentbeskrivelse', effect: 'down', times: 1 }];
    expect(await submit(sampleSubmission(next))).toMatchObject({ ok: false });
    expect(await submit(sampleSubmission(next))).toMatchObject({ ok: true });
    expect(count()).toMatchObject({ cases: 2, entries: 2 });
  });

  it('an answer that never comes is said to be late', async () => {
    server.faults = [{ on: 'POST ny-journalpost', effect: 'slow', times: 1 }];
    expect(await submit(sampleSubmission(), {}, null, 300)).toMatchObject({
      ok: false,
      failure: { kind: 'timed-out' },
    });
  });

  it.each(CHANGES)('%s: 400 – takes everything back', async (on) => {
    server.faults = [{ on, effect: 400, times: 1, after: on === 'POST fil' ? 1 : 0 }];
    const failed = await submit(sampleSubmission());
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(failed).not.toHaveProperty('failure.resume');
    expect(count()).toEqual({ cases: 0, entries: 0, documents: 0, objects: 0, people: 0 });
  });

  it('says what is left when it can’t be taken back', async () => {
    server.faults = [
      { on: 'POST ny-dokumentbeskrivelse', effect: 400 },
      { on: 'DELETE', effect: 403 },
    ];
    const failed = await submit(sampleSubmission());
    expect(failed).toMatchObject({
      ok: false,
      failure: { kind: 'refused', resume: { created: expect.anything() } },
    });
    expect(count()).toMatchObject({ cases: 1, entries: 1 });
  });

  it('takes everything back when the person cancels', async () => {
    const cancel = { aborted: false };
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === 6) cancel.aborted = true;
    };
    expect(await submit(sampleSubmission(), { cancel, onProgress })).toMatchObject({
      ok: false,
      failure: { kind: 'cancelled' },
    });
    expect(count()).toEqual({ cases: 0, entries: 0, documents: 0, objects: 0, people: 0 });
  });

  it('leaves nothing behind when it is down from the start', async () => {
    server.faults = [{ on: 'GET', effect: 'down' }];
    const failed = await submit(sampleSubmission());
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
    expect(failed).not.toHaveProperty('failure.resume');
  });
});
