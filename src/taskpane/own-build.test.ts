import { isUpdated, ownBuild } from './own-build';

const pageOf = (script: string) =>
  ({ querySelector: () => ({ getAttribute: () => script }) }) as unknown as Document;
const page = pageOf('taskpane.acb8ed19b4.js');
const serving = (script: string, status = 200) =>
  (async () => new Response(`<script defer src="${script}"></script>`, { status })) as typeof fetch;

describe('whether the server has another build', () => {
  it('is told by the pane’s own script', async () => {
    expect(ownBuild(page)).toBe('acb8ed19b4');
    expect(await isUpdated(page, serving('taskpane.0123456789.js'))).toBe(true);
    expect(await isUpdated(page, serving('taskpane.acb8ed19b4.js'))).toBe(false);
  });

  it('is not said when it can not be found out', async () => {
    expect(await isUpdated(page, serving('taskpane.0123456789.js', 503))).toBe(false);
    expect(await isUpdated(page, serving('login.js'))).toBe(false);
    expect(await isUpdated(page, () => Promise.reject(new TypeError('network')))).toBe(false);
  });
});
