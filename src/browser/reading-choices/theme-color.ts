// The colour of the browser's own bar, which follows the theme that a reader has chosen.

const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
const usual = metas.map((meta) => meta.content);

/** Gives the browser's bar the colour of the page's paper. */
export function matchThemeColor(): void {
  const { dataset } = document.documentElement;
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  metas.forEach((meta, i) => {
    meta.content = dataset['theme'] === undefined ? (usual[i] ?? '') : paper;
  });
}

if (document.documentElement.dataset['theme'] !== undefined) matchThemeColor();
