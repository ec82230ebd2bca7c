import { expect, test } from 'vitest';
import { checkFiles } from '../../../../src/content/check/check-content.ts';
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';

const sampleFields = 'design: survey, method: survey, size: 200, found: Much.';
const claimFields = 'about: breakups\ntext: It helps.\ntest: asks people\nverdict: supported\ncertainty: low\n';

/** Content with so many works, each cited, studied, coded for claims, quoted from and named by a few more entries. */
function createFiles(works: number): ContentFile[] {
  const keys = Array.from({ length: works }, (_, i) => `work${1000 + i}`);
  const contrary = `works: [${keys.map((key) => `left${key}`).join(', ')}]\n`;
  const perWork = keys.flatMap((key) => [
    parseContentFile(`content/references/${key}.json`, 'references', `{ "id": "${key}", "type": "book" }`),
    parseContentFile(
      `content/studies/${key}.yaml`,
      'studies',
      `id: ${key}\nabout: breakups\nread: abstract\nmeasured: Much.\ncannotTell: Why.\nsamples:\n` +
        `  - { id: a-${key}, cohort: all, ${sampleFields}, codes: [{ claim: e-${key}, bearing: for, note: So. }] }\n` +
        `  - { id: b-${key}, ${sampleFields}, codes: [{ claim: f-${key}, bearing: for, note: So. }] }\n`,
    ),
    parseContentFile(
      `content/claims/e-${key}.yaml`,
      'claims',
      `id: e-${key}\ntype: motive\n${claimFields}section: a-${key}\n`,
    ),
    parseContentFile(
      `content/claims/f-${key}.yaml`,
      'claims',
      `id: f-${key}\ntype: outcome\n${claimFields}section: a-${key}\n`,
    ),
    parseContentFile(
      `content/purposes/a-${key}.mdx`,
      'sections',
      `---\nid: a-${key}\nleads: [e-${key}, f-${key}]\n` +
        `findings: [{ cites: [${key}], samples: [a-${key}], claims: [e-${key}] }]\n---\n\n` +
        `Words [@${key}]. <ExpertCallout expert="b-${key}">Words.</ExpertCallout>\n`,
    ),
    parseContentFile(
      `content/experts/b-${key}.yaml`,
      'experts',
      `id: b-${key}\nreferences: [${key}]\nquotation: { section: a-${key}, words: Words. }\n`,
    ),
    parseContentFile(`content/changes/c-${key}.yaml`, 'changes', `id: c-${key}\nkind: change\npages: [a-${key}]\n`),
    parseContentFile(`content/left-out/left${key}.yaml`, 'leftOut', `id: left${key}\n`),
    parseContentFile(
      `content/evidence/d-${key}.mdx`,
      'evidence',
      `---\nid: d-${key}\n---\n\n<StudyTable works="${key}" />\n`,
    ),
  ]);
  return [...perWork, parseContentFile('content/contrary-works.yaml', 'contraryWorks', contrary)];
}

/** The value, with each look at a property of it, or of what it holds, reported; but for prose, of which copies are made. */
function watch<T>(value: T, report: () => void): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, name): unknown => {
      report();
      const inner: unknown = Reflect.get(target, name);
      return name === 'prose' ? inner : watch(inner, report);
    },
  });
}

/** How often the check looks at a property of a file. */
function countLooks(works: number): number {
  let looks = 0;
  const files = createFiles(works).map((file) => watch(file, () => looks++));
  checkFiles(files, '2026-11-24');
  return looks;
}

test('looks at each work as often, however many there are', () => {
  const [few = 0, twice = 0, thrice = 0] = [10, 20, 30].map(countLooks);
  expect(few).toBeGreaterThan(10 * 20);
  expect(thrice - twice).toBe(twice - few);
});
