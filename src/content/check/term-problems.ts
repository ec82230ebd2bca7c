import { createTermFinder, splitAtTerms, type FindableTerm } from '../../lib/glossary/term-finder.ts';
import { markTerms } from '../../markdown/remark-terms.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** Finds terms that no entry uses, words that would mean two terms, and opt-outs that leave out nothing. */
export function findTermProblems(files: ContentFile[]): Problem[] {
  const glossary = files.filter((content) => content.collection === 'glossary');
  const terms = glossary.flatMap(toFindableTerm);
  const uses = files.map((content) => ({ content, used: getUsedTerms(content, terms) }));
  const used = new Set(uses.flatMap((use) => use.used));
  return [
    ...findSharedForms(glossary),
    ...glossary.flatMap((content) => {
      const [term] = toFindableTerm(content);
      if (term === undefined || used.has(term.id)) return [];
      const message = `no prose uses "${term.forms.join('" or "')}". Use the term where it belongs, add the form that is used, or remove the file.`;
      return [toError(content.file, content.getLine(['forms']), message)];
    }),
    ...uses.flatMap(({ content }) => findNeedlessOptOuts(content, terms)),
  ];
}

/** An entry whose fields are wrong is reported already, and left out here. */
function toFindableTerm({ data }: ContentFile): FindableTerm[] {
  const { id, forms } = data ?? {};
  if (typeof id !== 'string' || !Array.isArray(forms)) return [];
  return [{ id, forms: forms.map(String) }];
}

/** The terms an entry uses, in its prose and then in its findings, as they are marked on its page. */
function getUsedTerms({ prose, data }: ContentFile, terms: FindableTerm[], unmarked = getUnmarked(data)): string[] {
  if (prose === undefined) return [];
  const inProse = markTerms(structuredClone(prose), terms, unmarked);
  const finder = createTermFinder(terms, [...unmarked, ...inProse]);
  const findings = Array.isArray(data?.['findings']) ? (data['findings'] as { text?: unknown }[]) : [];
  const inFindings = findings.flatMap(({ text }) =>
    splitAtTerms(String(text ?? ''), finder).flatMap(({ term }) => term ?? []),
  );
  return [...inProse, ...inFindings];
}

function getUnmarked(data: ContentFile['data']): string[] {
  const unmarked = data?.['unmarkedTerms'];
  return Array.isArray(unmarked) ? unmarked.map(String) : [];
}

function findNeedlessOptOuts(content: ContentFile, terms: FindableTerm[]): Problem[] {
  const unmarked = getUnmarked(content.data);
  if (unmarked.length === 0) return [];
  const wouldBeUsed = getUsedTerms(content, terms, []);
  return unmarked.flatMap((id, i) => {
    if (wouldBeUsed.includes(id) || !terms.some((term) => term.id === id)) return [];
    const message = `unmarkedTerms "${id}" leaves out a term that is not used here. Take it out.`;
    return [toError(content.file, content.getLine(['unmarkedTerms', i]), message)];
  });
}

function findSharedForms(glossary: ContentFile[]): Problem[] {
  const owners = new Map<string, ContentFile>();
  return glossary.flatMap((content) =>
    toFindableTerm(content).flatMap(({ forms }) =>
      forms.flatMap((form, i) => {
        const owner = owners.get(form.toLowerCase());
        owners.set(form.toLowerCase(), owner ?? content);
        if (owner === undefined) return [];
        const message = `forms "${form}" is already used at ${owner.file}:${owner.getLine(['forms'])}. Write another.`;
        return [toError(content.file, content.getLine(['forms', i]), message)];
      }),
    ),
  );
}
