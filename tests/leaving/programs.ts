/** What the tests of leaving need of this machine, and npm does not bring. */
import { spawnSync } from 'node:child_process';

/** Each program, and Debian's package of it. */
const packages = {
  'firefox-esr': 'firefox-esr',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  setxkbmap: 'x11-xkb-utils',
};

const isThere = (program: string) => spawnSync('which', [program]).status === 0;

/** Says which programs are missing and how to have them; undefined where none is. */
export function findLack(): string | undefined {
  const missing = Object.entries(packages).filter(([program]) => !isThere(program));
  if (missing.length === 0) return undefined;
  const [programs, names] = [0, 1].map((i) => missing.map((entry) => entry[i]).join(' '));
  return `needs ${programs ?? ''}; install with: apt-get install ${names ?? ''}`;
}
