import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** Where the fields of an entry stand. */
export interface FieldPlaces {
  /** Line of a field, or of the nearest thing around it that exists. */
  getLine: (path: readonly PropertyKey[]) => number;
  /** A field's value as an author has written it, where it stands on one line. */
  findSource: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Finds fields in the text that holds them. It is asked where there is a fault, and so reads nothing before: it takes ten
 * times as long as the reader does.
 * @param source YAML or JSON, which is YAML too; it has been read without a fault.
 * @param firstLine Line of the file on which it begins.
 */
export function locateFields(source: string, firstLine: number): FieldPlaces {
  const lines = new LineCounter();
  let document: Document | undefined;
  const getDocument = () => (document ??= parseDocument(source, { lineCounter: lines }));
  return {
    getLine: (path) => {
      const offset = findOffset(getDocument(), path);
      return offset === undefined ? firstLine : lines.linePos(offset).line + firstLine - 1;
    },
    findSource: (path) => {
      const node: unknown = getDocument().getIn(path, true);
      const written = isNode(node) && node.range ? source.slice(node.range[0], node.range[1]).trim() : '';
      return written === '' || written.includes('\n') ? undefined : written;
    },
  };
}

function findOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    // A pair's key says where the field begins; its value may start lines later.
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
