import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cache } from '../../cache/cache.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Compresses a text as small as each way can, unless it is kept from before. */
export async function compress(text: Buffer, texts = cache): Promise<{ br: Buffer; gz: Buffer }> {
  const parts = [text, texts.digestCode('src/build/hosting/compress.ts')];
  const [br, gz] = await Promise.all([
    texts.cached('brotli', parts, () =>
      toBrotli(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
    ),
    texts.cached('gzip', parts, () => toGzip(text, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return { br, gz };
}
