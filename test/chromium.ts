import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one without a window first: the browser tests take half the processor time with it. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  ...names.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium that browser tests drive: CHROMIUM_PATH, or the first on this machine that runs. Null for none. */
export function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [process.env['CHROMIUM_PATH'] ?? '', ...names.flatMap((name) => folders.map((at) => join(at, name)))];
  return [...places, ...usualPlaces].find((place) => place !== '' && existsSync(place) && runs(place)) ?? null;
}

/** Installs Chromium where that needs nobody's leave: as root on Debian and its kin. */
export function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('No Chromium on this machine: installing Debian’s for the browser tests.');
  const aptGet = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=400', '-q', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  aptGet('update');
  const packages = ['chromium-headless-shell', 'chromium']; // older releases have the second only
  if (!packages.some((name) => aptGet('install', '-y', '--no-install-recommends', name)))
    console.log('apt-get could not install it.');
}

/** Some of these names only tell people to install something else. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
