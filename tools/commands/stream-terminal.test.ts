import { PassThrough, Readable, Writable } from 'node:stream';
import { streamTerminal } from './stream-terminal';

/** An output that takes what is written only when the test says so. */
class SlowOutput extends Writable {
  readonly taken: string[] = [];
  private waiting: ((error?: Error) => void)[] = [];

  constructor() {
    super({ highWaterMark: 10 });
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.taken.push(chunk.toString());
    this.waiting.push(done);
  }

  answer(error?: Error): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const done of waiting) done(error);
  }
}

function setUp() {
  const stdout = new SlowOutput();
  const stdin = Readable.from([Buffer.from('in')]);
  return { stdout, stdin, terminal: streamTerminal({ stdin, stdout, stderr: new PassThrough() }) };
}
function brokenPipe(): Error {
  return Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
}
function untilNextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('the terminal of the process', () => {
  it('waits for a reader that is slower than the command', async () => {
    const { stdout, terminal } = setUp();
    expect(terminal.hasRoom?.()).toBe(true);
    terminal.out('a line that fills the buffer');
    let hasRoom: boolean | null = null;
    void Promise.resolve(terminal.hasRoom?.()).then((room) => (hasRoom = room ?? null));
    await untilNextTurn();
    expect(hasRoom).toBeNull();
    stdout.answer();
    await untilNextTurn();
    expect([hasRoom, terminal.hasRoom?.()]).toEqual([true, true]);
    expect(stdout.listenerCount('close')).toBe(0);
  });

  it('ends quietly when nobody reads any more: no error, no more output, no waiting for input', async () => {
    const { stdout, stdin, terminal } = setUp();
    terminal.out('a line that fills the buffer');
    const room = terminal.hasRoom?.();
    stdout.answer(brokenPipe());
    expect(await room).toBe(false);
    terminal.out('more');
    expect(terminal.hasRoom?.()).toBe(false);
    expect(stdout.taken).toEqual(['a line that fills the buffer\n']);
    expect(stdin.destroyed).toBe(true);
  });

  it('does not hide another error of the output, as a full disk', () => {
    const { stdout } = setUp();
    expect(() => stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
  });
});
