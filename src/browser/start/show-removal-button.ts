// Shows the button that removes all that this site stores on the device, on a page that has a place for it.

const place = document.querySelector('[data-remove-all]');
if (place !== null) {
  import('../offline/removal-button.ts').then(
    ({ showRemovalButton }) => {
      showRemovalButton(place);
    },
    () => undefined,
  );
}
