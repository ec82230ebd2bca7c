/**
 * What the tests drive and npm does not bring. `npm test` installs what is missing, where it may; what then still is
 * missing leaves its tests out, and says so.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../src/build/booklet/find-browser.ts';

interface Program {
  /** What installs it on Debian. */
  packages: string[];
  /** What is not tested without it. */
  tests: string;
  /** Where it is. */
  find: () => string | undefined;
}

/** What sends the compressed copies; Debian's nginx loads it by itself when the whole of its configuration is read. */
export const nginxBrotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const programs = {
  chromium: {
    // With fonts: a bare Debian has none.
    packages: ['chromium', 'fonts-liberation'],
    tests: 'the site in a browser, search, and the booklet’s PDF',
    find: () => findBrowser(),
  },
  // The same engine without what is about windows.
  'chromium-headless-shell': {
    packages: ['chromium-headless-shell'],
    tests: 'nothing less, but Chromium takes its place and the browser suites twice as long',
    find: () => findOnPath('chromium-headless-shell'),
  },
  nginx: {
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    tests: 'what nginx sends, and the links as it serves them',
    find: () => (existsSync(nginxBrotli) ? findOnPath('nginx') : undefined),
  },
  caddy: { packages: ['caddy'], tests: 'what Caddy sends', find: () => findOnPath('caddy') },
  epubcheck: { packages: ['epubcheck'], tests: 'the EPUB, by EPUBCheck', find: () => findOnPath('epubcheck') },
  mutool: { packages: ['mupdf-tools'], tests: 'the EPUB in MuPDF, a small engine', find: () => findOnPath('mutool') },
  pdftotext: { packages: ['poppler-utils'], tests: 'the words of the PDF', find: () => findOnPath('pdftotext') },
  pandoc: { packages: ['pandoc'], tests: 'the bibliography, as pandoc prints it', find: () => findOnPath('pandoc') },
  bibutils: { packages: ['bibutils'], tests: 'the RIS, as bibutils reads it', find: () => findOnPath('ris2xml') },
  firefox: {
    // A screen, what gives a window the keyboard, what presses the keys, and what says which those are.
    packages: ['firefox-esr', 'xvfb', 'openbox', 'xdotool', 'x11-xkb-utils'],
    tests: 'the site in Firefox, and leaving in a real window of it',
    find: findFirefox,
  },
  orca: {
    // With the buses on which a browser tells a screen reader of its pages, that browser’s window, and the letters that the
    // readings were recorded with: Orca reads by lines as they lie in the window, and with wider ones begins again for ever.
    packages: [
      ...['orca', 'at-spi2-core', 'dbus-daemon', 'fonts-dejavu-core'],
      ...['firefox-esr', 'xvfb', 'openbox', 'xdotool', 'x11-xkb-utils'],
    ],
    tests: 'what Debian 12’s screen reader says (Orca 43)',
    find: () => (isRecordedOrca() && findFirefox() ? findOnPath('dbus-daemon') && findOnPath('orca') : undefined),
  },
  webkit: {
    // Its driver, and what opens a window that can be as narrow as a phone.
    packages: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb'],
    tests: 'the site in WebKit',
    find: () => (canOpenWebKit() && findOnPath('Xvfb') ? findOnPath('WebKitWebDriver') : undefined),
  },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** @returns Where a program is: on the path, or where systems keep servers, which only root has on its path. */
export function findOnPath(name: string, path = process.env['PATH'] ?? ''): string | undefined {
  return [...path.split(delimiter), '/usr/local/sbin', '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

function findFirefox(): string | undefined {
  const needed = ['Xvfb', 'openbox', 'xdotool', 'setxkbmap'];
  return needed.every((name) => findOnPath(name)) ? findOnPath('firefox-esr') : undefined;
}

/** Whether Python can open a window of WebKit. */
const canOpenWebKit = () =>
  existsSync('/usr/lib/python3/dist-packages/gi') &&
  globSync('/usr/lib*/{,*/}girepository-1.0/WebKit2-4.1.typelib').length > 0;

/** Whether Orca is of the version that was recorded, with its letters: another says the same in other words. */
function isRecordedOrca(): boolean {
  const file = '/usr/lib/python3/dist-packages/orca/orca_platform.py';
  if (!existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')) return false;
  return existsSync(file) && /^version\s*= "43\./m.test(readFileSync(file, 'utf8'));
}

/** @returns The programs that are not there. */
export const findMissing = (): ProgramName[] =>
  (Object.keys(programs) as ProgramName[]).filter((name) => programs[name].find() === undefined);

/** @returns Where a program is. @throws When it is not there, with what to do about it. */
export function getProgram(name: ProgramName): string {
  const file = programs[name].find();
  if (file === undefined) throw new Error(explainMissing(name));
  return file;
}

/** @returns Whether tests have to be left out for want of a program; if so, says it. */
export function isMissing(name: ProgramName): boolean {
  const missing = programs[name].find() === undefined;
  if (missing) console.warn(explainMissing(name));
  return missing;
}

/** @returns One line: what is not tested without a program, and how to have it. */
export function explainMissing(name: ProgramName): string {
  const { packages, tests } = programs[name];
  const otherwise = name === 'chromium' ? ', or name a Chromium in BROWSER_PATH' : '';
  return `Not tested for want of ${name}: ${tests}. To have it, on Debian: apt-get install ${packages.join(' ')}${otherwise}`;
}
