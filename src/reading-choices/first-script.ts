import { createHash } from 'node:crypto';
import { leftKey } from '../enhancements/left-key.ts';
import { storageKey } from './choices.ts';

/**
 * What has to happen before anything is painted: a reader who has left and comes by the Back button is sent away again,
 * and what a reader has chosen is applied. The only script within the page, so it is short.
 */
export const firstScript =
  `try{let d=document.documentElement,s=sessionStorage,l=s.${leftKey};` +
  `l&&(performance.getEntriesByType("navigation")[0].type=="back_forward"` +
  `?(d.hidden=1,location.replace(l)):s.removeItem("${leftKey}"));` +
  `Object.assign(d.dataset,JSON.parse(localStorage["${storageKey}"]))}catch{}`;

/** For the content security policy, which lets in inline scripts by their hash alone. */
export const firstScriptHash = `sha256-${createHash('sha256').update(firstScript).digest('base64')}` as const;
