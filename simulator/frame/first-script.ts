import { provideMicrosoftAjax } from './microsoft-ajax';
import { shiftClock } from './shift-clock';

/**
 * Runs before every other script of an add-in's page in the simulator. The page's own files are untouched.
 * The host page put what this needs into the frame's name.
 */
function prepareFrame(): void {
  provideMicrosoftAjax(window);
  try {
    const name = JSON.parse(window.name) as { xdmInfo: string; simulatorClock?: number };
    trustHost(new URL(name.xdmInfo.split('|')[2] ?? ''));
    if (name.simulatorClock !== undefined)
      shiftClock(window as Window & { Date: DateConstructor }, name.simulatorClock);
  } catch {
    // Opened on its own, outside the simulator's page: nothing to prepare.
  }
}

/** Over plain http office.js asks the person once whether to trust the host; this is the remembered yes. */
function trustHost(host: URL): void {
  const key = `OfficeJSTrustKeyV2_${host.protocol.replace(':', '_')}${host.hostname}`;
  localStorage.setItem(key, JSON.stringify({ Result: 1 }));
}

prepareFrame();
