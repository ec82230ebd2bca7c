/** Each command for authors, in a copy of the content. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addWork } from '../../../src/authoring/add-work.ts';
import { newEntry } from '../../../src/authoring/new-entry.ts';
import type { Project } from '../../../src/authoring/project.ts';
import { checkContent } from '../../../src/content/check/check-content.ts';
import { formatProblems } from '../../../src/content/check/problem.ts';

const today = '2026-11-30';
const exports = join(import.meta.dirname, 'exports');

const noNetwork: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));

function createProject(
  project: Partial<Project> = {},
  onFinish: (callBack: () => void) => void = onTestFinished,
): Project {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'authoring-'));
  onFinish(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(join(import.meta.dirname, '../../../content'), join(root, 'content'), { recursive: true });
  return { root, today, ask: noNetwork, ...project };
}

const findFaults = ({ root }: Project) =>
  formatProblems(checkContent(root, today).filter(({ file }) => file !== 'content/publisher.yaml'))
    .split('\n')
    .filter((line) => line !== '');

describe('npm run add:work', () => {
  test('adds a work from a file, and the check then names what is left to write', async () => {
    const project = createProject();
    const said = await addWork([join(exports, 'zotero.json')], project);
    expect(said).toMatch(/^Added vanderkolk2014: “Parting & its <i>echoes<\/i>: p < \.05”$/m);
    expect(said).toMatch(/Nobody has confirmed author, title, container-title, issued, DOI, and the page says so/);
    const faults = findFaults(project);
    expect(findBlanks(faults, 'content/studies/vanderkolk2014.yaml')).toEqual(
      'about read samples[0].design samples[0].method samples[0].found measured cannotTell'.split(' '),
    );
  });

  test('asks the DOI’s own service, and takes its word', async () => {
    const asked: unknown[] = [];
    const ask: typeof fetch = (address, options) => {
      asked.push([address, options?.headers]);
      const { message } = JSON.parse(readFileSync(join(exports, 'crossref.json'), 'utf8')) as { message: unknown };
      return Promise.resolve(Response.json(message));
    };
    const project = createProject({ ask });
    expect(await addWork(['https://doi.org/10.5555/inv.2020.3'], project)).toMatch(/As the DOI’s own service has it/);
    expect(asked).toEqual([
      ['https://doi.org/10.5555/inv.2020.3', { Accept: 'application/vnd.citationstyles.csl+json' }],
    ]);
    expect(readFileSync(join(project.root, 'content/references/doe2021.json'), 'utf8')).not.toContain('unconfirmed');
  });

  test('writes a reference anew that was pasted as a program exports it, and keeps what is its own', async () => {
    const project = createProject();
    const file = join(project.root, 'content/references/moran2020.json');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify([{ ...JSON.parse(before), abstract: 'Long.', ISSN: '1' }]));
    expect(findFaults(project)[0]).toContain('Run "npm run add:work -- content/references/moran2020.json"');
    expect(await addWork(['content/references/moran2020.json'], project)).toMatch(/Not kept: abstract, ISSN/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(findFaults(project)).toEqual([]);
  });

  test('names a work that is there, without asking', async () => {
    expect(await addWork(['10.1177/1474704920936916'], createProject())).toMatch(
      /is there already: content\/references\/moran2020\.json\nNothing was added\./,
    );
  });

  test.each([
    ['there is no network', noNetwork, /doi\.org does not answer; there may be no network\. Export the work/],
    [
      'the DOI is wrong',
      () => Promise.resolve(new Response('', { status: 404 })),
      /doi\.org knows no such DOI\. Compare it/,
    ],
    [
      'the service sends a page',
      () => Promise.resolve(new Response('<html>')),
      /gives no description of the work \(status 200\)\. Export/,
    ],
    [
      'the service fails',
      () => Promise.resolve(new Response('{}', { status: 503 })),
      /\(status 503\)\. Export the work/,
    ],
  ])('says what to do where %s', async (_name, ask, message) => {
    await expect(addWork(['10.5555/new.1'], createProject({ ask }))).rejects.toThrow(message);
  });

  test('says how it is used to whoever gives nothing, or a file that is not there', async () => {
    await expect(addWork([], createProject())).rejects.toThrow(/^Give a DOI, or a file/);
    await expect(addWork(['nothing.bib'], createProject())).rejects.toThrow(
      /^nothing\.bib cannot be opened\.\nGive a DOI/,
    );
  });

  test('writes nothing at all where a work of several cannot be read', async () => {
    const project = createProject();
    const before = readdirSync(join(project.root, 'content/references'));
    const file = join(project.root, 'mixed.bib');
    writeFileSync(file, `${readFileSync(join(exports, 'scholar.bib'), 'utf8')}\n@poem{x, year={2020}}\n`);
    await expect(addWork([file], project)).rejects.toThrow(/has a work without a title/);
    expect(readdirSync(join(project.root, 'content/references'))).toEqual(before);
  });

  test('writes over nothing, and takes back what it had begun', async () => {
    const project = createProject();
    writeFileSync(join(project.root, 'content/studies/vanderkolk2014.yaml'), 'mine\n');
    await expect(addWork([join(exports, 'zotero.json')], project)).rejects.toThrow(
      'content/studies/vanderkolk2014.yaml is there already, and stays as it is.',
    );
    expect(readdirSync(join(project.root, 'content/references'))).not.toContain('vanderkolk2014.json');
    expect(readFileSync(join(project.root, 'content/studies/vanderkolk2014.yaml'), 'utf8')).toBe('mine\n');
  });

  test('refuses a file that is not UTF-8', async () => {
    const project = createProject();
    const file = join(project.root, 'latin.bib');
    writeFileSync(file, Buffer.from('@book{x, title={Caf\xe9}, year=2020}', 'latin1'));
    await expect(addWork([file], project)).rejects.toThrow(/is not written in UTF-8\. Export it again, as UTF-8\./);
  });
});

/** The fields of a file that the check says are missing, in the order of the file. */
const findBlanks = (faults: string[], file: string) =>
  faults
    .filter((line) => line.startsWith(`${file}:`))
    .flatMap(
      (line) => / {2}(?:\(not published yet\) )?(.+) (?:is|are) missing\. Write /.exec(line)?.[1]?.split(', ') ?? [],
    );

const kinds = [
  {
    given: ['section', 'Fear of being alone', '--part', 'motivations'],
    file: 'content/motivations/fear-of-being-alone.mdx',
    blanks:
      'question idea leads answer takeAway findings[0].text findings[0].cites findings[0].claims findings[0].cannotTell limits questions voices aliases related',
  },
  {
    given: ['claim', 'People go back so as not to be alone.', '--section', 'fear-of-loss'],
    file: 'content/claims/people-go-back-so-as.yaml',
    blanks: 'type about test',
  },
  {
    given: ['term', 'José’s rule'],
    file: 'content/glossary/joses-rule.yaml',
    blanks: 'definition forms references aliases voices',
  },
  {
    given: ['expert', 'Jo Doe', '--section', 'fear-of-loss'],
    file: 'content/experts/jo-doe.yaml',
    blanks: 'quotation.words quotation.provenance.how onRecord references about aliases voices',
  },
  {
    given: ['support-line', 'A line', '--country', 'gb'],
    file: 'content/support/lines/a-line.yaml',
    blanks: 'needs url sources confirmation',
  },
  {
    given: ['change', 'The number was wrong.', '--kind', 'correction', '--pages', 'evidence,fear-of-loss'],
    file: 'content/changes/the-number-was-wrong.yaml',
    blanks: '',
  },
];

describe('npm run new', () => {
  let faults: string[] = [];
  let said: string[] = [];
  let again: PromiseSettledResult<string>[] = [];
  beforeAll(async () => {
    const project = createProject({}, afterAll);
    const begin = ({ given }: (typeof kinds)[number]) => newEntry(given, project);
    said = await Promise.all(kinds.map(begin));
    again = await Promise.allSettled(kinds.map(begin));
    faults = findFaults(project);
  });

  test('writes a file of the right name for each kind, and never over one', () => {
    expect(said.map((lines) => lines.split('\n')[0])).toEqual(kinds.map(({ file }) => `Begun: ${file}`));
    expect(again.map((result) => result.status === 'rejected' && String(result.reason))).toEqual(
      kinds.map(({ file }) => `Error: ${file} is there already, and stays as it is.`),
    );
  });

  test.each(kinds)('leaves blanks in $file, and the check names every one', ({ file, blanks }) => {
    expect(findBlanks(faults, file)).toEqual(blanks.split(' ').filter(Boolean));
  });

  test('gives a section the next place in its part, and the days of a year', async () => {
    const project = createProject();
    await newEntry(['section', 'Rest', '--part', 'purposes'], project);
    const text = readFileSync(join(project.root, 'content/purposes/rest.mdx'), 'utf8');
    expect(text).toMatch(/^order: 6$/m);
    expect(text).toMatch(/^published: 2026-11-30\n(?:#.*\n)*reviewed: 2026-11-30\n(?:#.*\n)*reviewDue: 2027-11-30$/m);
    expect(text).toMatch(/^# The idea in one or two sentences: .* At most 200 characters\.\nidea:$/m);
  });

  test('asks for what was not given, where somebody is there to answer', async () => {
    const asked: string[] = [];
    const answers = ['Rest', 'purposes'];
    const question = (text: string) => {
      asked.push(text);
      return Promise.resolve(answers.shift() ?? '');
    };
    expect(await newEntry(['section'], createProject({ question }))).toMatch('Begun: content/purposes/rest.mdx');
    expect(asked).toEqual(['title: ', 'part (motivations, purposes): ']);
  });

  test.each([
    [[], /^Say what to begin, one of section, claim, term/],
    [['secton', 'Rest'], /^“secton” is nothing that is begun so\. Did you mean "section"\?/],
    [['section', 'Rest'], /^The part \(motivations, purposes\) is missing\./],
    [['section', 'Rest', '--part', 'purpose'], /^The part “purpose” does not exist\. Did you mean "purposes"\?/],
    [['change', 'New', '--kind', 'correction', '--pages', 'evidence nowhere'], /^The pages “nowhere” does not exist\./],
    [['term', '山田'], /^“山田” makes no address\. Give one, as --id a-few-words\./],
  ])('refuses %j', async (given, message) => {
    await expect(newEntry(given, createProject())).rejects.toThrow(message);
  });
});
