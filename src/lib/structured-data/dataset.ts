import type { Dataset } from 'schema-dts';
import { dataAnchor, dataPaths, getReferencePath } from '../site/addresses.ts';
import { language } from '../site/language.ts';
import { licence } from '../site/licence.ts';
import type { ToUrl } from './graph.ts';
import { getPublisherId } from './publisher.ts';

interface DescribedData {
  title: string;
  description: string;
  version: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** Keys of works it was made of. */
  basedOn: string[];
}

/** The evidence as data, with its files. */
export function toDataset({ title, description, version, published, basedOn }: DescribedData, toUrl: ToUrl): Dataset {
  const publisher = { '@id': getPublisherId(toUrl) };
  return {
    '@type': 'Dataset',
    '@id': toUrl(dataAnchor),
    name: title,
    description,
    url: toUrl(dataAnchor),
    version,
    datePublished: published,
    license: licence.address,
    isAccessibleForFree: true,
    inLanguage: language,
    creator: publisher,
    publisher,
    isBasedOn: basedOn.map((key) => ({ '@id': toUrl(getReferencePath(key)) })),
    distribution: Object.entries(dataPaths).map(([name, path]) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: toUrl(path),
      encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
    })),
  };
}
