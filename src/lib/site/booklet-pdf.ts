import { site } from './subject.ts';

/** The booklet as a PDF, below the site’s base. */
export const bookletPdfFile = `${site.slug}.pdf`;

/** Address of the PDF, if this build makes one: it needs a browser, and the machine may have none. */
export const findBookletPdfPath = (): string | undefined =>
  import.meta.env['HAS_BOOKLET_PDF'] === true ? `${import.meta.env.BASE_URL}${bookletPdfFile}` : undefined;
