import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { constants, createBrotliCompress, gzip, type BrotliOptions } from 'node:zlib';
import { cache } from '../../cache/cache.ts';

const toGzip = promisify(gzip);

/** One step below the smallest that brotli can do: two parts in a hundred larger, in well under half the time. */
const QUICKER_QUALITY = constants.BROTLI_MAX_QUALITY - 1;

/**
 * Compresses a text, unless it is kept from before.
 * @param isWaitedFor Whether a page waits for it, so that each byte counts; others are a little larger, and done sooner.
 * @param first How many bytes of it are wanted first: those can be read before the rest has come.
 */
export async function compress(
  text: Buffer,
  isWaitedFor: boolean,
  texts = cache,
  first = 0,
): Promise<{ br: Buffer; gz: Buffer }> {
  const quality = isWaitedFor ? constants.BROTLI_MAX_QUALITY : QUICKER_QUALITY;
  const parts = [text, String(quality), String(first), texts.digestCode('src/build/hosting/compress.ts')];
  const [br, gz] = await Promise.all([
    texts.cached('brotli', parts, () =>
      toBrotli([text.subarray(0, first), text.subarray(first)], {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
    ),
    texts.cached('gzip', parts, () => toGzip(text, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return { br, gz };
}

/** Compresses pieces of one text; each can be read when its last byte has come, though it needs those before it. */
async function toBrotli(pieces: Buffer[], options: BrotliOptions): Promise<Buffer> {
  const stream = createBrotliCompress(options);
  const whole = buffer(stream);
  for (const piece of pieces.filter(({ length }) => length > 0)) {
    stream.write(piece);
    await new Promise<void>((resolve) => {
      stream.flush(resolve);
    });
  }
  stream.end();
  return whole;
}
