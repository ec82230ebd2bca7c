// Within a strip of dots the arrow keys lead from one to the next: by Tab it is one stop, and not one a dot. Without this
// a reader comes by Tab to the first dot of each, and finds all of them in the sections.

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

document.addEventListener('keydown', (event) => {
  const dot = (event.target as Element).closest<SVGAElement>('.strip a');
  const step = steps[event.key];
  if (dot === null || step === undefined) return;
  event.preventDefault();
  const dots = [...(dot.ownerSVGElement?.querySelectorAll<SVGAElement>('a[href]') ?? [])];
  const next = dots[(dots.indexOf(dot) + step + dots.length) % dots.length];
  dot.tabIndex = -1;
  if (next === undefined) return;
  next.tabIndex = 0;
  next.focus();
});
