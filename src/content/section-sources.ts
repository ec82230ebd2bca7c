import type { ReferenceData } from '../schemas/reference.ts';
import type { SampleData, StudyData } from '../schemas/study.ts';
import type { TermData } from '../schemas/term.ts';
import { getFindingId, getSectionPath, pagePaths } from '../lib/site/addresses.ts';
import type { CitedWork } from '../lib/citations/syntax.ts';
import {
  getArticlePassages,
  getQuotedExperts,
  getPassages,
  getProse,
  getReferences,
  getSections,
  getStudies,
  getTerms,
  type Section,
} from './entries.ts';
import { getSamplesMeant } from '../lib/evidence/study.ts';
import { createTermFinder, splitAtTerms, type TextPart } from '../lib/glossary/term-finder.ts';

/** A finding as it is shown: its text cut at the terms it is the first to use, and the samples it rests on. */
export interface ShownFinding {
  /** Anchor, unique on the page. */
  id: string;
  text: TextPart[];
  works: CitedWork[];
  samples: SampleData[];
  cannotTell: string;
}

/** A work, and what it did where it reports a study. */
export interface StudiedWork {
  reference: ReferenceData;
  study: StudyData | undefined;
  /** The samples that findings of the same page tell of. */
  told?: SampleData[];
}

/** What stands behind a section's text. */
export interface SectionSources {
  findings: ShownFinding[];
  /** The works the section cites, in findings, text and quotation, each once. */
  works: StudiedWork[];
  /** The terms it uses, in their order. */
  terms: TermData[];
}

/** Gathers what stands behind a section's text. */
export async function getSectionSources(section: Section): Promise<SectionSources> {
  const [glossary, studies] = await Promise.all([getTerms(), getStudies()]);
  const { citedPlaces, markedTerms } = await getProse(section);
  const finder = createTermFinder(glossary, [...markedTerms, ...section.unmarkedTerms.map(({ id }) => id)]);
  const findings = section.findings.map((finding): ShownFinding => ({
    id: getFindingId(section.id, finding),
    text: splitAtTerms(finding.text, finder),
    works: finding.cites.map(({ id }) => ({ key: id })),
    samples: finding.cites.flatMap(({ id }) => {
      const study = studies.get(id);
      return study === undefined ? [] : getSamplesMeant(study, finding.samples);
    }),
    cannotTell: finding.cannotTell,
  }));
  const quoted = await getQuotedExperts(section);
  const keys = [
    ...section.findings.flatMap(({ cites }) => cites.map(({ id }) => id)),
    ...citedPlaces.map(({ key }) => key),
    ...quoted.flatMap(({ references }) => references.map(({ id }) => id)),
  ];
  const works = (await getWorks(keys)).map(({ reference, study }): StudiedWork => {
    const telling = section.findings.filter(({ cites }) => cites.some(({ id }) => id === reference.id));
    return { reference, study, told: telling.flatMap(({ samples }) => (study ? getSamplesMeant(study, samples) : [])) };
  });
  const used = [...markedTerms, ...findings.flatMap(({ text }) => text.flatMap(({ term }) => term ?? []))];
  return {
    findings,
    works,
    terms: used.flatMap((id) => glossary.find((term) => term.id === id) ?? []),
  };
}

/** The works of these keys, in their order and each once, with what they did. */
export async function getWorks(keys: string[]): Promise<StudiedWork[]> {
  const [studies, references] = await Promise.all([getStudies(), getReferences()]);
  return [...new Set(keys)].flatMap((key) => {
    const reference = references.find(({ id }) => id === key);
    return reference === undefined ? [] : [{ reference, study: studies.get(key) }];
  });
}

/** A place that uses a term. */
export interface TermUse {
  title: string;
  path: string;
}

/** Finds the places that use each term, by the term's id: sections first, in reading order. */
export async function getTermUses(): Promise<Map<string, TermUse[]>> {
  const uses = new Map<string, TermUse[]>();
  const add = (use: TermUse, terms: string[]) => {
    for (const id of terms) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const section of await getSections()) {
    const { terms } = await getSectionSources(section);
    add(
      { title: section.title, path: getSectionPath(section) },
      terms.map(({ id }) => id),
    );
  }
  const pages = [
    ['article', await getArticlePassages()],
    ['evidence', await getPassages('evidence')],
    ['support', await getPassages('support')],
    ['about', await getPassages('about')],
  ] as const;
  for (const [page, passages] of pages) {
    for (const passage of passages) {
      add({ title: passage.title, path: `${pagePaths[page]}#${passage.id}` }, (await getProse(passage)).markedTerms);
    }
  }
  return uses;
}
