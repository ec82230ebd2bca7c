import { expect, test } from 'vitest';
import TextMetadata from '../../../src/components/ui/TextMetadata.astro';
import { renderComponent } from '../render.ts';
import { createPublisher } from '../sample-entries.ts';

const days = { published: '2024-01-02', modified: '2025-03-04', corrections: [] };

/** What the head says, by name. */
async function readMetadata(props: Record<string, unknown>): Promise<(string | null)[][]> {
  const { element } = await renderComponent(TextMetadata, { props: { ...days, ...props } });
  return [...element.querySelectorAll('meta')].map((meta) => [
    meta.getAttribute('name') ?? meta.getAttribute('property'),
    meta.getAttribute('content'),
  ]);
}

test('a text is by the publisher, whose name is no person’s, and has its days', async () => {
  expect(await readMetadata({ publisher: createPublisher() })).toEqual([
    ['author', 'Why We Go Back'],
    ['dcterms.creator', 'Why We Go Back,'],
    ['article:published_time', '2024-01-02'],
    ['article:modified_time', '2025-03-04'],
  ]);
});

test('a text is by each of its authors, and is cited by a title of its own', async () => {
  const publisher = createPublisher({ authors: [{ name: 'Ren Sato' }, { name: 'Mo Elm' }] });
  expect(await readMetadata({ publisher, title: 'Loss' })).toEqual([
    ['author', 'Ren Sato'],
    ['author', 'Mo Elm'],
    ['dcterms.creator', 'Ren Sato'],
    ['dcterms.creator', 'Mo Elm'],
    ['dcterms.title', 'Loss'],
    ['article:published_time', '2024-01-02'],
    ['article:modified_time', '2025-03-04'],
  ]);
});
