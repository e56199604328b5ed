// Opens the card that an address names, for browsers that do not by themselves, and all of them for the printer.
'use strict';

(() => {
  const reveal = () => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const card = named && named.closest('details');
    if (!card || card.open) return;
    card.open = true;
    named.scrollIntoView();
  };
  const closed = () => [...document.querySelectorAll('.rule-card details:not([open])')];
  let opened = [];

  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => { opened = closed(); opened.forEach((card) => { card.open = true; }); });
  addEventListener('afterprint', () => { opened.forEach((card) => { card.open = false; }); });
  reveal();
})();
