import type { Plugin } from 'vite';
import { buildTargets } from '../lib/site/floor.ts';

/** Writes styles and scripts for the oldest browsers the site is for. Astro would write scripts for the newest alone. */
export function buildTarget(): Plugin {
  return {
    name: 'build-target',
    configEnvironment: (name) => ({
      build: name === 'client' ? { target: buildTargets, cssTarget: buildTargets } : { cssTarget: buildTargets },
    }),
  };
}
