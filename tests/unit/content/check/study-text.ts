/** Studies whose fields are all right, for tests to spoil. */
import { parseContentFile, type ContentFile } from '../../../../src/content/check/content-file.ts';

/** A study with a sample for each list of codes; a code is written as one line of fields, such as `claim: torn, bearing: for`. */
export function createStudy(id: string, samples: Record<string, string[]>, fields = ''): ContentFile {
  const text = Object.entries(samples).map(([sample, codes]) => {
    const lines = codes.map((code) => `      - { ${code}, note: It was }\n`);
    return `  - id: ${sample}\n    design: survey\n    method: survey\n    size: 200\n    found: Much.\n${fields}    codes:\n${lines.join('')}`;
  });
  return parseContentFile(
    `content/studies/${id}.yaml`,
    'studies',
    `id: ${id}\nabout: sex-with-an-ex\nread: abstract\nmeasured: Much.\ncannotTell: Why.\nsamples:\n${text.join('')}`,
  );
}
