import { stripMarkup } from '../lib/text/strip-markup.ts';
import { getTopicGroups } from '../lib/topics/topics.ts';
import { getBibliography, getExperts, getPages, getReferences, getSections, getTerms } from './entries.ts';
import { toRecordedPage, toRecordedSection } from './search-content.ts';

/** The back-of-book index. */
export async function getTopics() {
  const { formatLabel } = await getBibliography();
  const studies = (await getReferences()).map(({ id, title }) => ({
    id,
    title: stripMarkup(title),
    label: formatLabel(id),
  }));
  return getTopicGroups({
    sections: await Promise.all((await getSections()).map(toRecordedSection)),
    pages: await Promise.all((await getPages()).map(toRecordedPage)),
    terms: await getTerms(),
    experts: await getExperts(),
    studies,
  });
}
