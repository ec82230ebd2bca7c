/** Whether a click leads this page on to another: by a link, in this window. A call leaves the page as it is. */
export function isFollowed(event: MouseEvent): boolean {
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  const link = (event.target as Element).closest('a');
  return !isElsewhere && link?.protocol === location.protocol;
}
