/** Whoever reads the EPUB can read it: by what checks such files, and in a small engine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, onTestFinished, test } from 'vitest';
import { getProgram, isMissing } from '../programs.ts';
import { dist } from './built-site.ts';
import { sections, siteSlug } from './content-files.ts';

const file = join(dist, `${siteSlug}.epub`);
const chapters = Object.entries(unzipSync(readFileSync(file))).flatMap(([name, bytes]) =>
  name.endsWith('.xhtml') ? [{ name, document: parseHTML(strFromU8(bytes)).document }] : [],
);
const select = (selector: string) => chapters.flatMap(({ document }) => [...document.querySelectorAll(selector)]);

/** A report of Ace: https://daisy.github.io/ace/docs/report-json/ */
interface AceReport {
  'earl:result': { 'earl:outcome': string };
  assertions: {
    'earl:testSubject': { url: string };
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { html?: string } }[];
  }[];
}

test.skipIf(isMissing('chromium'))('Ace by DAISY finds nothing in it that keeps anybody from reading it', () => {
  // It writes its settings into the home of whoever runs it.
  const home = mkdtempSync(join(tmpdir(), 'ace-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, TMPDIR: home };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'run-ace.ts'), file], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 30,
  });
  expect(status, stderr).toBe(0);
  const { assertions, 'earl:result': result } = JSON.parse(stdout) as AceReport;
  const faults = assertions.flatMap(({ assertions: found, 'earl:testSubject': { url } }) =>
    found.map((each) => `${url}: ${each['earl:test']['dct:title']}: ${each['earl:result'].html ?? ''}`),
  );
  expect(faults).toEqual([]);
  expect(result['earl:outcome']).toBe('pass');
  expect(assertions.length).toBeGreaterThan(chapters.length - 3);
});

test.skipIf(isMissing('mutool'))('MuPDF reads all of it, styles and drawings too', () => {
  const { stderr, status } = spawnSync(getProgram('mutool'), ['draw', '-F', 'trace', '-o', '/dev/null', file], {
    encoding: 'utf8',
  });
  // Of MuPDF as Debian builds it, whatever it reads.
  const always = ['warning: ICC support is not available', 'warning: unknown epub version: 3.0'];
  const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('page ') && !always.includes(line));
  expect(said).toEqual([]);
  expect(status).toBe(0);
});

test('its drawings need no style sheet and no dashes to be what they are', () => {
  const drawings = select('svg');
  expect(drawings.length).toBeGreaterThan(12);
  for (const drawing of drawings) {
    expect([drawing.getAttribute('fill'), drawing.getAttribute('stroke')]).toEqual(['none', 'currentColor']);
    expect(Number(drawing.getAttribute('width'))).toBeGreaterThan(40);
    for (const words of drawing.querySelectorAll('text')) expect(words.getAttribute('stroke')).toBe('none');
  }
  expect(select('circle[stroke-dasharray], [pathLength]')).toEqual([]);
});

test('its numbered lists hold no others, and it has no tables', () => {
  expect(select('ol.findings').length).toBe(sections.length);
  expect(select('ol :is(ul, ol)').filter((list) => list.closest('nav') === null)).toEqual([]);
  expect(select('table')).toEqual([]);
});

test('each of its chapters has a role of the name of what it is', () => {
  const sections = select('body > section').filter((section) => section.hasAttribute('epub:type'));
  expect(sections.length).toBeGreaterThan(20);
  for (const section of sections) expect(section.getAttribute('role')).toBe(`doc-${section.getAttribute('epub:type')}`);
});
