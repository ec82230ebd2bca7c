import { base, leaveAddress, pagePaths } from '../../lib/site/addresses.ts';
import { leaveMessage } from '../offline/leave-message.ts';
import { choiceNames, storageKey } from '../reading-choices/applied-choices.ts';
import { refusalKey, tabKey, tabStates } from '../offline/storage-keys.ts';

/** The longest time between two presses of Esc that count as a double press, in milliseconds. */
const doublePress = 500;

/** What Esc closes. In `:is`, a browser ignores a selector it does not know. */
const closable = ':is(:popover-open,:modal,select:open)';

/** The most entries that a browser's history has: once it is full, its length no longer shows a new entry. */
const fullHistory = 50;

/*
 * Each page sets a mark in `sessionStorage`, and leaving removes it: a page that Back opens without the mark leaves again.
 * Where a browser forbids storage, leaving still works, but Back may return to the page before.
 */
const lines = [
  `let d=document.documentElement,h=history,p=-${doublePress},c,`,
  `t=f=>{try{return f()}catch{}},`,
  `s=t(()=>sessionStorage),`,
  // Pages in Firefox's back-forward cache see an old `sessionStorage`; a message makes Firefox drop them from it.
  `b=t(()=>"mozInnerScreenX"in self&&new BroadcastChannel("leave")),`,
  `leave=f=>{`,
  // At once, however slow the connection; and so that the browser has no picture of the page for Back.
  `d.hidden=1;`,
  `b&&b.postMessage(0);`,
  `t(()=>{s.removeItem("${tabKey}");for(let k of${JSON.stringify([storageKey, refusalKey])})localStorage.removeItem(k)});`,
  // The service worker goes on when the page is closed. It may not control the page, or may still be installing.
  `t(()=>{let w=navigator.serviceWorker,m="${leaveMessage}${base}";w.controller?.postMessage(m);w.getRegistration("${base}").then(r=>r&&(r.active||r.installing).postMessage(m))});`,
  // Removes what this entry keeps of a search, and the entries that Forward would lead to.
  `t(()=>{f&=h.state<h.length;h.replaceState(0,"");f&&h.pushState(0,"")});`,
  `location.replace("${leaveAddress}")},`,
  `on=(e,f)=>addEventListener(e,f,!0);`,
  `on("click",e=>{e.target.closest("[data-leave]")&&!(e.ctrlKey||e.metaKey||e.shiftKey)&&(e.preventDefault(),leave(1))});`,
  // With a press or another key between them, two presses of Esc are no double press.
  `on("pointerdown",()=>p=-${doublePress});`,
  // Cancelling a composition takes one Esc or two, by input method, and a reader may press once too often. Safari sends
  // `compositionend` before the `keydown` that ended the composition.
  `on("compositionend",()=>c=1);`,
  `on("keyup",e=>e.key=="Escape"||(c=0));`,
  `on("keydown",e=>{if(e.repeat)return;`,
  `let n=e.timeStamp,w=e.isComposing||e.keyCode==229,x=e.key=="Escape"&&!c&&!w&&!t(()=>document.querySelector("${closable}"));`,
  `c&&=w;`,
  // Firefox would stop what it is loading.
  `x&&n-p<${doublePress}?(e.preventDefault(),leave(1)):p=x?n:-${doublePress}});`,
  // A page from the back-forward cache.
  `on("pageshow",e=>e.persisted&&s&&!s.${tabKey}&&leave());`,
  // Back leaves again; opening the site on purpose does not, nor does a tab that the browser restores.
  `s&&performance.getEntriesByType("navigation")[0].type=="back_forward"&&!s.${tabKey}&&!(h.state==h.length&&h.length<${fullHistory})`,
  `?leave():t(()=>{s.${tabKey}=location.pathname.startsWith("${pagePaths.support}")?"${tabStates.quiet}":s.${tabKey}||"${tabStates.reading}";h.state??h.replaceState(h.length,"")});`,
  `t(()=>{let c=JSON.parse(localStorage["${storageKey}"]);for(let n of${JSON.stringify(choiceNames)})if(c[n])d.dataset[n]=c[n]})`,
];

/**
 * The one inline script of each page, so it is short. “Leave”, or Esc pressed twice, replaces this page in the history and
 * removes all that the site stores, and Back does not return to any page of it; reading choices are applied before the
 * first paint. Without scripts “Leave” is a plain link.
 */
export const inlineScript = `{${lines.join('')}}`;
