import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** A browser that talks to nobody but the portal. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...more];
  // Chromium refuses its sandbox to root
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  return chromium.launch({executablePath: findBrowser(), args});
}

function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  const onPath = NAMES.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));
  const found = [...(given ? [given] : []), ...onPath].find(isExecutable);
  if (!found) throw new Error('Found no Chromium to test with: install it with “apt-get install --no-install-recommends chromium”, or set CHROMIUM_PATH to one.');
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
