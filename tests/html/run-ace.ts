/** `node tests/html/run-ace.ts FILE`: what Ace by DAISY finds in an EPUB, as JSON. What it says of its work goes to stderr. */
import ace from '@daisy/ace-core';
import { createAceRunner } from './ace-runner.ts';

await ace(process.argv[2] ?? '', { cwd: process.cwd(), doNotReportMedia: true }, createAceRunner());
