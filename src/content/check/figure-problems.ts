import { visit } from 'unist-util-visit';
import { findCitedKeys } from '../../lib/citations/syntax.ts';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** Finds figures that rest on a work their section does not cite: a reader would look for it there in vain. */
export function findFigureProblems(files: ContentFile[]): Problem[] {
  const sections = new Map(
    files.filter(({ collection }) => collection === 'sections').map((content) => [getId(content), content]),
  );
  return files
    .filter(({ collection }) => collection === 'figures')
    .flatMap((figure) => {
      const section = sections.get(String(figure.data?.['section']));
      if (section?.data === undefined || section.prose === undefined) return [];
      const cited = getCited(section);
      return toTexts(figure.data?.['cites']).flatMap((key, i) => {
        if (cited.has(key)) return [];
        const message = `cites "${key}" is cited nowhere in ${section.file}. Cite it there, in the prose or in a finding, or name another work.`;
        return [toError(figure.file, figure.getLine(['cites', i]), message)];
      });
    });
}

function getCited({ data, prose }: ContentFile): Set<string> {
  const findings = Array.isArray(data?.['findings']) ? (data['findings'] as { cites?: unknown }[]) : [];
  const cited = new Set(findings.flatMap(({ cites }) => toTexts(cites)));
  if (prose !== undefined)
    visit(prose, 'text', ({ value }) => void findCitedKeys(value).forEach((key) => cited.add(key)));
  return cited;
}

const toTexts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
