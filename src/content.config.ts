import { globSync } from 'node:fs';
import { parse } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { readAlike } from './content/entry-loader.ts';
import { forgive } from './content/forgiving-loader.ts';
import { findWaitingFiles } from './content/waiting-files.ts';
import { isWaitingShown } from './lib/site/waiting.ts';
import { collectionSources as sources } from './schemas/collections.ts';
import { anyRelation, type CollectionName, type Relation } from './schemas/fields.ts';

/** The ids of a collection: each file is named after its own. */
const getIds = (name: CollectionName): string[] =>
  globSync(`content/${sources[name].pattern}`).map((file) => parse(file).name);

/** Names an entry. Editors offer the ids that there are, from the JSON Schemas that Astro writes of the collections. */
const relation: Relation = (collection) => anyRelation(collection).meta({ enum: getIds(collection).toSorted() });

// Left out here, an entry that waits to be published is in no list, no count, no search and no file of a build.
const waiting = isWaitingShown() ? [] : findWaitingFiles(process.cwd(), new Date().toISOString().slice(0, 10));
const leftOut = [...waiting].map((file) => `!${file.replace(/^content\//, '')}`);

/** Astro warns of a collection without files, which is nothing to be warned of where there need be none. */
const isEmpty = (name: CollectionName) =>
  !isWaitingShown() && 'isOptional' in sources[name] && getIds(name).length === 0;
const nothing: Loader = { name: 'nothing', load: () => Promise.resolve() };

/** Loads the files of a collection. An id stands in the entry itself and never comes from its path. */
function files(name: CollectionName): Loader {
  // With what would be left out, one that begins by leaving out is none to Astro’s watcher unless it begins otherwise.
  const pattern = [`./${sources[name].pattern}`, ...leftOut];
  const loader: Loader = isEmpty(name)
    ? nothing
    : glob({ base: './content', pattern, generateId: ({ data }) => String(data['id']) });
  return readAlike(isWaitingShown() ? forgive(loader) : loader);
}

export const collections = {
  parts: defineCollection({ loader: files('parts'), schema: sources.parts.schema() }),
  sections: defineCollection({ loader: files('sections'), schema: sources.sections.schema(relation) }),
  article: defineCollection({ loader: files('article'), schema: sources.article.schema(relation) }),
  experts: defineCollection({ loader: files('experts'), schema: sources.experts.schema(relation) }),
  givenWords: defineCollection({
    loader: files('givenWords'),
    schema: sources.givenWords.schema(),
  }),
  references: defineCollection({ loader: files('references'), schema: sources.references.schema() }),
  glossary: defineCollection({ loader: files('glossary'), schema: sources.glossary.schema(relation) }),
  books: defineCollection({ loader: files('books'), schema: sources.books.schema(relation) }),
  retailers: defineCollection({ loader: files('retailers'), schema: sources.retailers.schema() }),
  support: defineCollection({ loader: files('support'), schema: sources.support.schema(relation) }),
  supportLines: defineCollection({ loader: files('supportLines'), schema: sources.supportLines.schema(relation) }),
  countries: defineCollection({ loader: files('countries'), schema: sources.countries.schema() }),
  wrongNumbers: defineCollection({ loader: files('wrongNumbers'), schema: sources.wrongNumbers.schema(relation) }),
  about: defineCollection({ loader: files('about'), schema: sources.about.schema(relation) }),
  evidence: defineCollection({ loader: files('evidence'), schema: sources.evidence.schema(relation) }),
  percentages: defineCollection({ loader: files('percentages'), schema: sources.percentages.schema(relation) }),
  leftOut: defineCollection({ loader: files('leftOut'), schema: sources.leftOut.schema() }),
  contraryWorks: defineCollection({ loader: files('contraryWorks'), schema: sources.contraryWorks.schema() }),
  figures: defineCollection({ loader: files('figures'), schema: sources.figures.schema(relation) }),
  pictures: defineCollection({ loader: files('pictures'), schema: sources.pictures.schema() }),
  claims: defineCollection({ loader: files('claims'), schema: sources.claims.schema(relation) }),
  studies: defineCollection({ loader: files('studies'), schema: sources.studies.schema(relation) }),
  pages: defineCollection({ loader: files('pages'), schema: sources.pages.schema() }),
  publisher: defineCollection({ loader: files('publisher'), schema: sources.publisher.schema() }),
  site: defineCollection({ loader: files('site'), schema: sources.site.schema() }),
  fillerWords: defineCollection({ loader: files('fillerWords'), schema: sources.fillerWords.schema() }),
  questionFrames: defineCollection({ loader: files('questionFrames'), schema: sources.questionFrames.schema() }),
  synonyms: defineCollection({ loader: files('synonyms'), schema: sources.synonyms.schema() }),
  dangers: defineCollection({ loader: files('dangers'), schema: sources.dangers.schema(relation) }),
  languages: defineCollection({ loader: files('languages'), schema: sources.languages.schema() }),
  dangerWords: defineCollection({ loader: files('dangerWords'), schema: sources.dangerWords.schema(relation) }),
  changes: defineCollection({ loader: files('changes'), schema: sources.changes.schema() }),
};
