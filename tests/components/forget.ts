/**
 * Run before each file of tests. They share a process, since the first citation in one takes seconds; what a module keeps
 * of the content that one file gave, such as the works formatted, is not the next file’s.
 */
import { vi } from 'vitest';

vi.resetModules();
