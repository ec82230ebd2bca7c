import type { z } from 'astro/zod';
import { bookSchema } from './book.ts';
import { changeSchema } from './change.ts';
import { claimSchema } from './claim.ts';
import { countrySchema } from './country.ts';
import { expertSchema } from './expert.ts';
import type { CollectionName, Relation } from './fields.ts';
import { figureSchema } from './figure.ts';
import { givenWordsSchema } from './given-words.ts';
import { contraryWorksSchema, leftOutSchema } from './left-out.ts';
import { pageSchema } from './page.ts';
import { partSchema } from './part.ts';
import { passageSchema } from './passage.ts';
import { percentageSchema } from './percentage.ts';
import { pictureSchema } from './picture.ts';
import { publisherSchema } from './publisher.ts';
import { referenceSchema } from './reference.ts';
import { retailerSchema } from './retailer.ts';
import {
  dangerSchema,
  dangerWordsSchema,
  fillerWordsSchema,
  languagesSchema,
  questionFramesSchema,
  synonymsSchema,
} from './search-words.ts';
import { sectionSchema } from './section.ts';
import { siteSchema } from './site.ts';
import { studySchema } from './study.ts';
import { supportLineSchema } from './support-line.ts';
import { termSchema } from './term.ts';
import { wrongNumbersSchema } from './wrong-numbers.ts';

export interface CollectionSource {
  /** Files below `content/`, as a glob. */
  pattern: string;
  /** What one entry is called in a message to an author. */
  noun: string;
  /** Whether there need be none. */
  isOptional?: true;
  /** The schema of an entry, given how a relation is made. */
  schema: (relation: Relation) => z.ZodType;
}

/** Where each collection is kept and what its entries hold: the one table that the site and the content check share. */
export const collectionSources = {
  parts: { pattern: 'parts/*.yaml', noun: 'a part', schema: () => partSchema },
  // Every folder of prose that is no page’s is a part’s.
  sections: { pattern: '!(about|article|evidence|support)/*.mdx', noun: 'a section', schema: sectionSchema },
  article: { pattern: 'article/*.mdx', noun: 'an article passage', schema: passageSchema },
  experts: { pattern: 'experts/*.yaml', noun: 'an expert', isOptional: true, schema: expertSchema },
  givenWords: {
    pattern: 'given-words.yaml',
    noun: 'the list of quotations given',
    isOptional: true,
    schema: () => givenWordsSchema,
  },
  references: { pattern: 'references/*.json', noun: 'a reference', schema: () => referenceSchema },
  glossary: { pattern: 'glossary/*.yaml', noun: 'a term', schema: termSchema },
  books: { pattern: 'books/*.yaml', noun: 'a book', isOptional: true, schema: bookSchema },
  retailers: { pattern: 'retailers/*.yaml', noun: 'a retailer', isOptional: true, schema: () => retailerSchema },
  support: { pattern: 'support/*.mdx', noun: 'a support passage', isOptional: true, schema: passageSchema },
  supportLines: {
    pattern: 'support/lines/*.yaml',
    noun: 'a support line',
    isOptional: true,
    schema: supportLineSchema,
  },
  countries: { pattern: 'countries/*.yaml', noun: 'a country', isOptional: true, schema: () => countrySchema },
  wrongNumbers: {
    pattern: 'support/wrong-numbers.yaml',
    noun: 'the list of wrong numbers',
    isOptional: true,
    schema: wrongNumbersSchema,
  },
  about: { pattern: 'about/*.mdx', noun: 'an about passage', schema: passageSchema },
  evidence: { pattern: 'evidence/*.mdx', noun: 'an evidence passage', schema: passageSchema },
  percentages: { pattern: 'evidence/*.yaml', noun: 'a percentage', isOptional: true, schema: percentageSchema },
  leftOut: { pattern: 'left-out/*.yaml', noun: 'a work left out', isOptional: true, schema: () => leftOutSchema },
  contraryWorks: {
    pattern: 'contrary-works.yaml',
    noun: 'the list of null and contrary works',
    isOptional: true,
    schema: () => contraryWorksSchema,
  },
  figures: { pattern: 'figures/*.yaml', noun: 'a figure', isOptional: true, schema: figureSchema },
  pictures: { pattern: 'pictures/*.yaml', noun: 'a picture', isOptional: true, schema: pictureSchema },
  claims: { pattern: 'claims/*.yaml', noun: 'a claim', schema: claimSchema },
  studies: { pattern: 'studies/*.yaml', noun: 'a study', schema: studySchema },
  pages: { pattern: 'pages/*.yaml', noun: 'a page', schema: () => pageSchema },
  publisher: { pattern: 'publisher.yaml', noun: 'the publisher', schema: () => publisherSchema },
  site: { pattern: 'site.json', noun: 'the site', schema: () => siteSchema },
  fillerWords: {
    pattern: 'search/filler-words.yaml',
    noun: 'the list of filler words',
    schema: () => fillerWordsSchema,
  },
  questionFrames: {
    pattern: 'search/question-frames.yaml',
    noun: 'the list of question frames',
    isOptional: true,
    schema: () => questionFramesSchema,
  },
  synonyms: {
    pattern: 'search/synonyms.yaml',
    noun: 'the list of synonyms',
    isOptional: true,
    schema: () => synonymsSchema,
  },
  dangers: { pattern: 'search/danger/*.yaml', noun: 'a danger', isOptional: true, schema: dangerSchema },
  languages: {
    pattern: 'search/languages.yaml',
    noun: 'the list of languages',
    isOptional: true,
    schema: () => languagesSchema,
  },
  dangerWords: {
    pattern: 'search/danger-words.yaml',
    noun: 'the list of words of danger',
    isOptional: true,
    schema: dangerWordsSchema,
  },
  changes: { pattern: 'changes/*.yaml', noun: 'a change', isOptional: true, schema: () => changeSchema },
} satisfies Record<CollectionName, CollectionSource>;
