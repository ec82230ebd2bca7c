import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cache } from '../../cache/cache.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** One step below the smallest that brotli can do: two parts in a hundred larger, in well under half the time. */
const QUICKER_QUALITY = constants.BROTLI_MAX_QUALITY - 1;

/**
 * Compresses a text, unless it is kept from before.
 * @param isWaitedFor Whether a page waits for it, so that each byte counts; others are a little larger, and done sooner.
 */
export async function compress(text: Buffer, isWaitedFor: boolean, texts = cache): Promise<{ br: Buffer; gz: Buffer }> {
  const quality = isWaitedFor ? constants.BROTLI_MAX_QUALITY : QUICKER_QUALITY;
  const parts = [text, String(quality), texts.digestCode('src/build/hosting/compress.ts')];
  const [br, gz] = await Promise.all([
    texts.cached('brotli', parts, () =>
      toBrotli(text, {
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
