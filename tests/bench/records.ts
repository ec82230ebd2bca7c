import { brotliCompressSync, constants } from 'node:zlib';
import { createRecordEngine } from '../../src/browser/search/record-engine.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { copyRecords } from './copy-records.ts';

/** What search costs with so many records. */
export interface RecordsCost {
  /** Of the data as it is fetched, in kB. */
  kilobytes: number;
  /** To make the engine, in milliseconds of the processor. */
  indexing: number;
  /** The slowest answer to a key, in milliseconds of the processor, and on average. */
  slowest: number;
  average: number;
  /** What was typed when it was slowest. */
  text: string;
}

/** Of so many turns the fastest counts. */
const turns = 3;
/** Brotli looks back 64 kB, so that no copy is told by the one before. */
const compression = { params: { [constants.BROTLI_PARAM_LGWIN]: 16 } };

/**
 * Measures, in Node, what the engine costs with more records than there are.
 * @param keys What is typed, one key after another.
 */
export async function measureRecords(data: SearchData, count: number, keys: string[]): Promise<RecordsCost> {
  const larger = { ...data, records: copyRecords(data.records, count) };
  const costs = new Map(keys.map((text) => [text, Infinity]));
  let indexing = Infinity;
  for (let turn = 0; turn < turns; turn++) {
    const begun = process.cpuUsage();
    // Anew each time: an engine keeps what it has mended before.
    const engine = await createRecordEngine(larger);
    indexing = Math.min(indexing, since(begun));
    for (const [text, least] of costs) {
      const asked = process.cpuUsage();
      engine.search({ text, filters: {}, isVerbatim: false });
      costs.set(text, Math.min(least, since(asked)));
    }
  }
  const [[text, slowest] = ['', 0]] = [...costs].sort(([, a], [, b]) => b - a);
  const average = [...costs.values()].reduce((sum, cost) => sum + cost, 0) / costs.size;
  const kilobytes = brotliCompressSync(JSON.stringify(larger), compression).length / 1000;
  return { kilobytes, indexing, slowest, average, text };
}

/** Milliseconds of the processor, in all threads. */
function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
