import { describe, expect, test } from 'vitest';
import {
  getAuthorNames,
  toFullPublisher,
  toPublisher,
  toSpeakers,
} from '../../../../src/lib/structured-data/publisher.ts';
import { unnamed } from './unnamed-publisher.ts';

const toUrl = (path: string) => `https://whywegoback.example${path}`;
const short = { '@type': 'Organization', '@id': 'https://whywegoback.example/#publisher', name: 'Why We Go Back' };
const publisher = {
  ...short,
  publishingPrinciples: 'https://whywegoback.example/about/#how-it-was-made',
  correctionsPolicy: 'https://whywegoback.example/about/#who-speaks',
};

describe('the publisher', () => {
  test('is in short whoever is named, or else the site itself', () => {
    expect(toPublisher(unnamed, toUrl)).toEqual(short);
    const named = { ...unnamed, name: 'Ash & Co.', contact: 'ren@example.org' };
    expect(toPublisher(named, toUrl)).toEqual({ ...short, name: 'Ash & Co.' });
  });

  test('has nothing that is not configured', () => {
    expect(toFullPublisher(unnamed, toUrl)).toEqual(publisher);
  });

  test('has its name, its funding and whom to write to', () => {
    const named = { ...unnamed, name: 'Ash & Co.', funding: 'Paid for by Ash.', contact: 'ren@example.org' };
    expect(toFullPublisher(named, toUrl)).toEqual({
      ...publisher,
      name: 'Ash & Co.',
      ownershipFundingInfo: 'https://whywegoback.example/about/#who-speaks',
      contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', email: 'ren@example.org' },
    });
  });

  test('can be reached by a page', () => {
    expect(toFullPublisher({ ...unnamed, contact: 'https://example.org/contact' }, toUrl)).toMatchObject({
      contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', url: 'https://example.org/contact' },
    });
  });
});

describe('a text', () => {
  test('is the publisher’s where nobody is named', () => {
    expect(toSpeakers(unnamed, toUrl)).toEqual({ author: short, publisher: short });
    expect(getAuthorNames(unnamed)).toEqual(['Why We Go Back']);
  });

  test('is by its authors and editors', () => {
    const authors = [{ name: 'Ren Sato', role: 'psychologist', url: 'https://sato.example/' }, { name: 'Mo Elm' }];
    expect(toSpeakers({ ...unnamed, authors, editors: [{ name: 'Cy Hale' }] }, toUrl)).toEqual({
      author: [
        { '@type': 'Person', name: 'Ren Sato', jobTitle: 'psychologist', url: 'https://sato.example/' },
        { '@type': 'Person', name: 'Mo Elm' },
      ],
      editor: [{ '@type': 'Person', name: 'Cy Hale' }],
      publisher: short,
    });
    expect(getAuthorNames({ ...unnamed, authors })).toEqual(['Ren Sato', 'Mo Elm']);
  });
});
