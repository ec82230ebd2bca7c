import { isAlias, isPair, isScalar, parseDocument, Scalar, visit } from 'yaml';
import { getLineAt, type Fault } from './fault.ts';
import { quote } from './quote.ts';

/** Whether a text may hold any of these traps: most do not, and to look closely takes ten times as long as to read. */
const suspicious =
  /(?:^|[\s[{,])[&*!](?:\S|$)|\S[ \t]+#|<<|(?:: +|- +|[[,] *)[-+]?(?:\+|0[\dxob]|\.\d|\d[\d_]*[_e.])[\w.+-]*[ \t]*(?:$|[,\]}])/m;

/** A number as anybody would write it. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Finds what YAML reads otherwise than it looks, each with the words to write. */
export function findYamlTraps(text: string): Fault[] {
  if (!suspicious.test(text)) return [];
  const faults: Fault[] = [];
  /** Reports a stretch of a line, and how the line reads with that in quotation marks. */
  const report = (start: number, end: number, reason: string, alternative = '') => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
    const line = `${text.slice(lineStart, start)}${quote(text.slice(start, end))}${text.slice(end, lineEnd)}`;
    faults.push({ line: getLineAt(text, start), message: `${reason}. Write: ${line.trim()}${alternative}` });
  };
  visit(parseDocument(text), {
    Node: (key, node, path) => {
      const [start = 0, end = start] = node.range ?? [];
      const raw = text.slice(start, end);
      if (isAlias(node)) report(start, end, `"${raw}" is read as a name for what stands elsewhere`);
      else if (node.anchor !== undefined || node.tag !== undefined) {
        const [mark = ''] = /(?:[&!]\S*\s*)+$/.exec(text.slice(0, start)) ?? [];
        const from = start - mark.length;
        const reason = `"${mark.trim()}" is read as a mark of YAML, and would be lost`;
        if (isScalar(node)) report(from, raw === '' ? from + mark.trimEnd().length : end, reason);
        else faults.push({ line: getLineAt(text, from), message: `${reason}. Take it out.` });
      } else if (isScalar(node) && node.type === Scalar.PLAIN && !isKey(key, path)) {
        const lineEnd = /\n|$/.exec(text.slice(end))?.index ?? 0;
        if (typeof node.value === 'string' && /^[ \t]+#/.test(text.slice(end)))
          report(
            start,
            end + lineEnd,
            `the text ends before " #", where a comment begins`,
            ' – or, if it is a note, put that on a line of its own',
          );
        else if (typeof node.value === 'number' && Number.isFinite(node.value) && !plainNumber.test(raw))
          report(start, end, `"${raw}" is read as the number ${node.value}`, ` if it is a text, or ${node.value}`);
      } else if (isScalar(node) && node.value === '<<' && isKey(key, path)) {
        faults.push({
          line: getLineAt(text, start),
          message: '"<<" is no field. Write out the fields that it stands for.',
        });
      }
    },
  });
  return faults;
}

const isKey = (key: unknown, path: readonly unknown[]) => key === 'key' && isPair(path.at(-1));
