import { leaveAddress } from '../lib/addresses.ts';
import { choiceNames, storageKey } from '../reading-choices/choices.ts';

/** Where the tab remembers that its reader has left, and for which address. */
const leftKey = 'left';

/** The most between two presses of Esc, in milliseconds: a double press, and not a dialog closed and then a card. */
const doublePress = 500;

/*
 * A browser may forbid a page to keep anything. Leaving still works then, but Back may return to the page before.
 */
const lines = [
  `let d=document.documentElement,p=-${doublePress},`,
  `t=f=>{try{return f()}catch{}},`,
  `left=()=>t(()=>sessionStorage.${leftKey}),`,
  // At once, whatever the line is like; and so that the browser keeps no picture of the page for Back.
  `leave=a=>{d.hidden=1;t(()=>sessionStorage.${leftKey}=a);location.replace(a)},`,
  `on=(e,f)=>addEventListener(e,f,!0);`,
  `on("click",e=>{let a=e.target.closest("[data-leave]");a&&!(e.ctrlKey||e.metaKey||e.shiftKey)&&(e.preventDefault(),leave(a.href))});`,
  // A key or a press between the two makes them two.
  `on("pointerdown",()=>p=-${doublePress});`,
  `on("keydown",e=>{if(e.repeat)return;let s=e.key=="Escape",n=e.timeStamp;s&&n-p<${doublePress}&&leave("${leaveAddress}");p=s?n:-${doublePress}});`,
  // A page the browser had kept as it was, instead of loading it again.
  `on("pageshow",e=>e.persisted&&left()&&leave(left()));`,
  // Whoever comes by Back is sent away again; whoever comes on purpose is not.
  `left()&&(performance.getEntriesByType("navigation")[0].type=="back_forward"?leave(left()):t(()=>sessionStorage.removeItem("${leftKey}")));`,
  `t(()=>{let c=JSON.parse(localStorage["${storageKey}"]);for(let n of${JSON.stringify(choiceNames)})if(c[n])d.dataset[n]=c[n]})`,
];

/**
 * What must not wait for a file: “Leave”, or Esc pressed twice, replaces this page in the history, and Back does not
 * return to any page of this site; and what a reader has chosen is applied before anything is painted. The only script
 * within the page, so it is short. Without scripts “Leave” is a plain link.
 */
export const firstScript = `{${lines.join('')}}`;
