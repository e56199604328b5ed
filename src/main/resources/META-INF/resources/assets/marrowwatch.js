// What every page shares. Each page works without it.
'use strict';

// A page that was left open and comes back to a signed-out session gets the login page, whole, not a piece of it.
document.addEventListener('htmx:beforeSwap', (event) => {
  const answer = event.detail.xhr;
  if (answer.responseURL && new URL(answer.responseURL).pathname === '/login') {
    event.detail.shouldSwap = false;
    location.assign(location.href);
  } else if (answer.status >= 400 && answer.responseText.includes('</main>')) {
    // an answer that is a whole page is no piece of one
    Object.assign(event.detail, { target: document.getElementById('main'), selectOverride: 'main > *', swapOverride: 'innerHTML' });
  }
});

// Escape closes a menu, and gives the focus back to what opened it unless it is elsewhere already.
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.querySelector('details.pop[open]');
  if (!menu) return;
  const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
  menu.open = false;
  if (inside) menu.querySelector('summary').focus();
});

// So does a click beside it, which keeps its own meaning.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.pop[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
});

// Whoever logs out leaves no draft of a form behind in this tab.
document.addEventListener('submit', (event) => {
  if (event.target.getAttribute('action') === '/logout') {
    Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')).forEach((key) => sessionStorage.removeItem(key));
  }
});
