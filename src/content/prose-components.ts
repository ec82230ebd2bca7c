import type { MDXContent } from 'mdx/types';

/** Components that an entry's prose may use, by name; the content check knows the same names. */
export type ProseComponents = NonNullable<Parameters<MDXContent>[0]['components']>;
