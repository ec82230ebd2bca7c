import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { findChangeProblems } from './change-problems.ts';
import { findClaimProblems } from './claim-problems.ts';
import { findCodeProblems } from './code-problems.ts';
import { findCollectionProblems } from './collection-problems.ts';
import type { ContentFile } from './content-file.ts';
import { findCountProblems } from './count-problems.ts';
import { findDangerProblems } from './danger-problems.ts';
import { findEvidenceProblems } from './evidence-problems.ts';
import { findFigureProblems } from './figure-problems.ts';
import { findLeftOutProblems } from './left-out-problems.ts';
import { findPartProblems } from './part-problems.ts';
import { findPictureProblems } from './picture-problems.ts';
import type { Problem } from './problem.ts';
import { findQuotationProblems } from './quotation-problems.ts';
import { findRepeatProblems } from './repeat-problems.ts';
import { findSampleProblems } from './sample-problems.ts';
import { findSupportProblems } from './support-problems.ts';
import { findTermProblems } from './term-problems.ts';
import { findUncitedProblems } from './uncited-problems.ts';
import { findVerdictProblems } from './verdict-problems.ts';
import { findWorkProblems } from './work-problems.ts';

/** What holds files against each other. */
interface Rule {
  /** What it looks for, as an author may be told of it. */
  name: string;
  /**
   * Whose entries, or whose prose, must be without a fault: a rule says what is missing there, and of what could not be
   * read, or is named otherwise, nobody knows whether it is missing.
   */
  needs: readonly (CollectionName | 'prose')[];
  find: (files: ContentFile[], today: string, pictures: string[]) => Problem[];
}

const all = Object.keys(collectionSources) as CollectionName[];

export const rules: readonly Rule[] = [
  { name: 'repeats and gaps', needs: [], find: findCollectionProblems },
  { name: 'parts and their sections', needs: [], find: findPartProblems },
  { name: 'counts in words', needs: ['parts', 'sections'], find: findCountProblems },
  { name: 'what is said twice', needs: [], find: findRepeatProblems },
  { name: 'figures', needs: ['sections', 'figures', 'prose'], find: findFigureProblems },
  {
    name: 'pictures',
    needs: ['sections', 'pictures', 'prose'],
    find: (files, _today, pictures) => findPictureProblems(files, pictures),
  },
  { name: 'works that nobody cites', needs: [...all, 'prose'], find: findUncitedProblems },
  { name: 'quotations', needs: ['experts', 'givenWords', 'sections', 'prose'], find: findQuotationProblems },
  { name: 'changes', needs: ['sections'], find: findChangeProblems },
  { name: 'works left out', needs: ['references', 'leftOut', 'contraryWorks'], find: findLeftOutProblems },
  { name: 'works', needs: [], find: findWorkProblems },
  { name: 'works and their studies', needs: ['references', 'studies', 'sections'], find: findEvidenceProblems },
  { name: 'samples', needs: ['studies', 'sections'], find: findSampleProblems },
  { name: 'claims', needs: ['claims', 'sections'], find: findClaimProblems },
  { name: 'codes', needs: ['studies', 'references', 'claims', 'sections'], find: findCodeProblems },
  { name: 'verdicts', needs: ['studies', 'claims'], find: findVerdictProblems },
  { name: 'numbers', needs: ['countries', 'wrongNumbers'], find: findSupportProblems },
  { name: 'terms', needs: ['glossary', 'sections', 'prose'], find: findTermProblems },
  { name: 'words of danger', needs: ['dangerWords'], find: findDangerProblems },
];
