import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { getDays, getNames, type WorkData } from './work-data.ts';
import { getKeyName, getKeyNames } from './work-names.ts';

const keyPattern = /^([a-z]+?)(\d{4}|inpress|nd)[a-z]?$/;

/** Holds a key against whom and when it stands for. */
export function findKeyProblems(work: ContentFile): Problem[] {
  const id = getId(work);
  const [, name, time] = keyPattern.exec(id) ?? [];
  if (name === undefined || time === undefined) return [];
  const data = work.data ?? {};
  const maker = getMaker(data);
  const names = maker.flatMap(getKeyNames);
  const times = getTimes(data);
  const rightName = names.length === 0 || names.includes(name) ? name : getKeyName(maker[0] ?? '');
  const rightTime = times.includes(time) ? time : (times[0] ?? time);
  const key = `${rightName}${rightTime}`;
  const rename = `rename the file and its "id" to "${key}", there and wherever it is cited`;
  const says =
    rightTime === time
      ? undefined
      : /^\d/.test(time) && !/^\d/.test(rightTime)
        ? `says ${time}, and no "issued" does. Write "issued": {"date-parts": [[${time}]]}, or ${rename}.`
        : `contradicts ${/^\d/.test(rightTime) ? `the year ${rightTime} of "issued"` : 'what "issued" and "status" say'}. Mend these, or ${rename}.`;
  if (rightName !== name) {
    const message = `id "${id}" does not name whose the work is: ${maker[0] ?? ''}. Mend the name, or ${rename}.`;
    return [toError(work.file, work.getLine(['id']), message)];
  }
  return says === undefined ? [] : [toError(work.file, work.getLine(['id']), `id "${id}" ${says}`)];
}

const makers = ['author', 'composer', 'director', 'host', 'producer', 'editor', 'compiler', 'collection-editor'];

/** The names by which a key may call a work: those of whoever comes first in it, or else its title. */
function getMaker(data: WorkData): string[] {
  const role = makers.find((candidate) => getNames(data, candidate).length > 0);
  const [name] = role === undefined ? [] : getNames(data, role);
  if (name === undefined)
    return [String(data['title'] ?? '').replace(/^(?:the|an?) /i, ''), String(data['publisher'] ?? '')];
  const { family = name['literal'] ?? '' } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  return particles === '' ? [family] : [family, `${particles} ${family}`];
}

/** What a key may say of when: each year that the work names, or why it names none. */
function getTimes(data: WorkData): string[] {
  const years = ['issued', 'original-date'].flatMap((field) => getDays(data[field]).map(([year]) => String(year)));
  if (data['issued'] !== undefined) return years;
  return [data['status'] === undefined ? 'nd' : 'inpress'];
}
