import type { MDXContentProps } from 'astro';

/** Components that an entry's prose may use, by name; the content check knows the same names. */
export type ProseComponents = NonNullable<MDXContentProps['components']>;
