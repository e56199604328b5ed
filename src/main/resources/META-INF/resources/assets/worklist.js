// Keeps the list fresh without getting in anybody's way: it asks once a minute whether something has changed, and only
// changes what nobody is using.
'use strict';

(() => {
  const EVERY_MINUTE = 60_000;

  const list = () => document.getElementById('list');

  // A menu is open, or the focus is in the list: whoever works there is told, and decides.
  const inUse = () => list().querySelector('details[open]') !== null || list().contains(document.activeElement);

  const speak = (words) => { document.getElementById('spoken').textContent = words; };

  function offer(fresh) {
    const earlier = document.getElementById('fresh');
    if (earlier) earlier.remove();
    const button = document.createElement('button');
    button.id = 'fresh';
    button.className = 'fresh';
    button.textContent = list().dataset.changed;
    button.addEventListener('click', () => { button.remove(); show(fresh); });
    list().before(button);
    speak(button.textContent);
  }

  function show(fresh) {
    list().replaceWith(fresh);
    htmx.process(fresh);
    speak(fresh.dataset.refreshed);
  }

  async function look() {
    if (document.visibilityState !== 'visible' || new URLSearchParams(location.search).has('after')) return;
    try {
      const answer = await fetch('/worklist-rows?' + list().dataset.query, { headers: { 'X-Requested-With': 'fetch' } });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = document.adoptNode(page.getElementById('list'));
      if (fresh.dataset.state === list().dataset.state) return;
      if (inUse()) offer(fresh); else show(fresh);
    } catch (unreachable) {
      // the list stays as it is, with the time at which it was true
    }
  }

  setInterval(look, EVERY_MINUTE);
  document.addEventListener('visibilitychange', look);
  document.addEventListener('marrowwatch:look', look);

  // What came of an answer is heard, too; the row that says it was not there to be watched before.
  document.addEventListener('htmx:afterSwap', (event) => {
    const said = event.target.querySelector('.said');
    if (said) speak(said.textContent);
  });

  // One menu at a time.
  document.addEventListener('toggle', (event) => {
    if (!event.target.matches('details.pop[open]')) return;
    document.querySelectorAll('details.pop[open]').forEach((other) => { if (other !== event.target) other.open = false; });
  }, true);
})();
