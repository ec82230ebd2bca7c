import { base, leaveAddress, pagePaths } from '../../lib/site/addresses.ts';
import { leaveMessage } from '../offline/leave-message.ts';
import { choiceNames, storageKey } from '../reading-choices/choices.ts';
import { refusalKey, tabKey, tabStates } from '../offline/storage-keys.ts';

/** The most between two presses of Esc, in milliseconds: a double press, and not one now and one later. */
const doublePress = 500;

/** What Esc closes. In `:is`, a browser passes over what it does not know. */
const closable = ':is(:popover-open,:modal,select:open)';

/** As many entries as a browser keeps in a history: when it is full, its length no longer tells what came after. */
const fullHistory = 50;

/*
 * A tab that reads here remembers that it does, and forgets it on leaving: so nothing is left, and whoever comes by Back
 * to a page of a tab that has forgotten is sent away. A browser may forbid to keep anything. Leaving still works then, but
 * Back may return to the page before.
 */
const lines = [
  `let d=document.documentElement,h=history,p=-${doublePress},c,`,
  `t=f=>{try{return f()}catch{}},`,
  `s=t(()=>sessionStorage),`,
  // Firefox shows pages it had kept for Back with an old copy of what the tab remembers; a message makes it drop them.
  `b=t(()=>"mozInnerScreenX"in self&&new BroadcastChannel("leave")),`,
  `leave=f=>{`,
  // At once, whatever the line is like; and so that the browser keeps no picture of the page for Back.
  `d.hidden=1;`,
  `b&&b.postMessage(0);`,
  `t(()=>{s.removeItem("${tabKey}");for(let k of${JSON.stringify([storageKey, refusalKey])})localStorage.removeItem(k)});`,
  // The worker is at work when the page is gone. The page may have none, and its worker may still be fetching.
  `t(()=>{let w=navigator.serviceWorker,m="${leaveMessage}${base}";w.controller?.postMessage(m);w.getRegistration("${base}").then(r=>r&&(r.active||r.installing).postMessage(m))});`,
  // Takes away what Forward would lead to.
  `f&&t(()=>h.state<h.length&&h.pushState(0,""));`,
  `location.replace("${leaveAddress}")},`,
  `on=(e,f)=>addEventListener(e,f,!0);`,
  `on("click",e=>{e.target.closest("[data-leave]")&&!(e.ctrlKey||e.metaKey||e.shiftKey)&&(e.preventDefault(),leave(1))});`,
  // A key or a press between the two makes them two.
  `on("pointerdown",()=>p=-${doublePress});`,
  // Safari ends a composition before it tells of the key that ended it.
  `on("compositionend",()=>c=1);`,
  `on("keyup",()=>c=0);`,
  `on("keydown",e=>{if(e.repeat)return;`,
  `let n=e.timeStamp,x=e.key=="Escape"&&!c&&!e.isComposing&&e.keyCode!=229&&!t(()=>document.querySelector("${closable}"));`,
  // Firefox would stop what it is loading.
  `x&&n-p<${doublePress}?(e.preventDefault(),leave(1)):p=x?n:-${doublePress}});`,
  // A page the browser had kept as it was, instead of loading it again.
  `on("pageshow",e=>e.persisted&&s&&!s.${tabKey}&&leave());`,
  // Whoever comes by Back is sent away again; whoever comes on purpose is not, nor a tab opened again where it was closed.
  `s&&performance.getEntriesByType("navigation")[0].type=="back_forward"&&!s.${tabKey}&&!(h.state==h.length&&h.length<${fullHistory})`,
  `?leave():t(()=>{s.${tabKey}=location.pathname.startsWith("${pagePaths.support}")?"${tabStates.quiet}":s.${tabKey}||"${tabStates.reading}";h.state??h.replaceState(h.length,"")});`,
  `t(()=>{let c=JSON.parse(localStorage["${storageKey}"]);for(let n of${JSON.stringify(choiceNames)})if(c[n])d.dataset[n]=c[n]})`,
];

/**
 * What must not wait for a file: “Leave”, or Esc pressed twice, replaces this page in the history, takes away all that the
 * site keeps, and Back does not return to any page of it; and what a reader has chosen is applied before anything is
 * painted. The only script within the page, so it is short. Without scripts “Leave” is a plain link.
 */
export const firstScript = `{${lines.join('')}}`;
