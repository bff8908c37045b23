import { hostCall } from './host-call';

type Callback = (result: Office.AsyncResult<string>) => void;

const succeeded = (value: string) =>
  ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<string>;
const failed = (code: number) =>
  ({
    status: 'failed',
    error: { code, name: 'Name', message: 'text' },
  }) as unknown as Office.AsyncResult<string>;

describe('hostCall', () => {
  it('gives the value that Outlook answers', async () => {
    await expect(hostCall('call', (callback: Callback) => callback(succeeded('body')))).resolves.toEqual({
      ok: true,
      value: 'body',
    });
  });

  it('makes a synchronous throw a named failure', async () => {
    const outcome = await hostCall('item.body.getAsync', () => {
      throw new Error('permission');
    });
    expect(outcome).toEqual({
      ok: false,
      failure: { kind: 'threw', call: 'item.body.getAsync', detail: 'permission' },
    });
  });

  it('says that Outlook was silent after the time limit, and ignores an answer that comes later', async () => {
    let late: Callback = () => undefined;
    const outcome = hostCall('call', (callback: Callback) => (late = callback), 20);
    await expect(outcome).resolves.toMatchObject({ failure: { kind: 'timed-out', call: 'call' } });
    expect(() => late(succeeded('too late'))).not.toThrow();
  });

  it.each([5001, 9020])('asks once more after the transient error %i', async (code) => {
    const answers = [failed(code), succeeded('second time')];
    const start = jest.fn((callback: Callback) => callback(answers.shift()!));
    await expect(hostCall('call', start)).resolves.toEqual({ ok: true, value: 'second time' });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('asks no third time and passes the code on', async () => {
    const start = jest.fn((callback: Callback) => callback(failed(5001)));
    await expect(hostCall('call', start)).resolves.toMatchObject({
      failure: { kind: 'refused', code: 5001 },
    });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('does not repeat what Outlook refuses for good', async () => {
    const start = jest.fn((callback: Callback) => callback(failed(9017)));
    await hostCall('call', start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('runs at most three calls at once, and a silent one gives its place back', async () => {
    const open: Callback[] = [];
    const start = (callback: Callback) => void open.push(callback);
    const silent = [1, 2, 3].map(() => hostCall('silent', start, 30));
    const fourth = hostCall('fourth', (callback: Callback) => callback(succeeded('came through')));
    expect(open).toHaveLength(3);
    await expect(fourth).resolves.toEqual({ ok: true, value: 'came through' });
    await Promise.all(silent);
  });
});
