import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/content-check/check-content.ts';

describe('the content of this site', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));

  test('has no problems', () => {
    expect(checkContent(root, '2026-11-24')).toEqual([]);
  });

  // Otherwise a check that read nothing would find nothing wrong.
  test('is read: far in the future, each of the ten sections is due for review, and nothing else is wrong', () => {
    expect(checkContent(root, '9999-12-31').map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'content/motivations/conflict-and-passion.mdx warning',
      'content/motivations/emotional-closure.mdx warning',
      'content/motivations/fear-of-loss.mdx warning',
      'content/motivations/hope-for-reconciliation.mdx warning',
      'content/motivations/validation-and-reassurance.mdx warning',
      'content/purposes/attachment-styles.mdx warning',
      'content/purposes/cognitive-dissonance.mdx warning',
      'content/purposes/dopamine-and-reward-system.mdx warning',
      'content/purposes/emotional-regulation.mdx warning',
      'content/purposes/reaffirming-autonomy.mdx warning',
    ]);
  });
});

describe('a content folder', () => {
  test('is reported when a file in it is read by no collection', () => {
    expect(checkFolder('purposes/rest.md', 'Words.')).toContainEqual({
      file: 'content/purposes/rest.md',
      line: 1,
      message:
        'is read by no collection. Check its folder and its ending: sections and passages are .mdx, references .json, the rest .yaml.',
      severity: 'error',
    });
  });

  test('is read by the pattern of each collection', () => {
    expect(checkFolder('glossary/rest.yaml', 'id: rest\nterms: Rest\n')).toContainEqual({
      file: 'content/glossary/rest.yaml',
      line: 2,
      message: 'terms is no field of a term. Take it out, or mend its name.',
      severity: 'error',
    });
  });

  test('without files is full of gaps', () => {
    expect(checkFolder('purposes/rest.md', 'Words.')).toContainEqual({
      file: 'content',
      line: 1,
      message: 'has no files for sections. Expected content/{motivations,purposes}/*.mdx.',
      severity: 'error',
    });
  });
});

/** What the check says of a content folder that holds a single file. */
function checkFolder(path: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const file = join(root, 'content', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return checkContent(root, '2026-11-24');
}
