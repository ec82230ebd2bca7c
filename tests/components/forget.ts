/**
 * Run before each file of tests. They share a process, so that components are compiled once; what a module remembers of the
 * content that one file gave, such as the works formatted, is not the next file’s.
 */
import { vi } from 'vitest';

vi.resetModules();
