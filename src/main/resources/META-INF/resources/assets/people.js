// Offers the zone that this browser is in. Without this, the zone is chosen from the list.
'use strict';

const offer = document.getElementById('zone-here');
const zones = document.getElementById('zone');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (offer && here) {
  const button = offer.querySelector('button');
  const known = [...zones.options].some((option) => option.value === here);
  const show = () => { offer.hidden = !known || here === (zones.value || offer.dataset.zone); };
  button.textContent = offer.dataset.says.replace('%', here.replace(/_/g, ' '));
  button.addEventListener('click', () => {
    zones.value = here;
    show();
    zones.focus();
  });
  zones.addEventListener('change', show);
  show();
}
