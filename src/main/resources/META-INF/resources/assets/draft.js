// Nothing typed is lost. What stands in a form is kept in this tab, for this account and episode alone, until it is
// recorded; a form that cannot be sent stays as it is and is sent again.
'use strict';

(() => {
  const PATIENCE = 20_000;
  const form = () => document.querySelector('form[data-draft]');
  const key = () => `draft:${form().dataset.draft}`;
  let came = [];
  let sending = false;

  const typed = () => [...new FormData(form())].filter(([name]) => name !== 'csrf-token' && name !== 'more');
  const status = (text) => { document.getElementById('draft').textContent = text; };

  function time(instant) {
    const today = new Date().toDateString() === new Date(instant).toDateString();
    const shape = today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' };
    return new Intl.DateTimeFormat(document.documentElement.lang === 'fr' ? 'fr' : 'en-GB', shape).format(instant);
  }

  function keep() {
    const fields = typed();
    if (JSON.stringify(fields) === JSON.stringify(came)) {
      sessionStorage.removeItem(key());
      status('');
      return;
    }
    const at = Date.now();
    sessionStorage.setItem(key(), JSON.stringify({ at, fields, came }));
    if (!sending) {
      status(forms.say('kept', time(at)));
    }
  }

  function box(id, role, text, button, act) {
    document.getElementById(id)?.remove();
    const shown = document.createElement('div');
    shown.id = id;
    shown.className = role === 'alert' ? 'trouble' : 'notice';
    shown.setAttribute('role', role);
    const said = shown.appendChild(document.createElement('p'));
    said.textContent = `${text} `;
    const press = said.appendChild(document.createElement('button'));
    press.type = 'button';
    press.textContent = button;
    press.addEventListener('click', act);
    return shown;
  }

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(key()) ?? 'null');
    if (!kept || 'refused' in form().dataset) {
      return;
    }
    forms.refill(form(), kept.fields, kept.came);
    form().before(box('restored', 'status', forms.say('restored', time(kept.at)), forms.say('discard'), () => {
      sessionStorage.removeItem(key());
      location.reload();
    }));
    form().dispatchEvent(new Event('draft-restored', { bubbles: true }));
  }

  async function send() {
    if (sending) {
      return;
    }
    sending = true;
    const patience = new AbortController();
    const waiting = setTimeout(() => patience.abort(), PATIENCE);
    document.getElementById('unsent')?.remove();
    status(forms.say('sending'));
    try {
      await arrived(await fetch(form().action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form())),
        signal: patience.signal,
      }));
    } catch {
      unsent('unsent');
    } finally {
      clearTimeout(waiting);
      sending = false;
    }
  }

  async function arrived(answer) {
    if (new URL(answer.url).pathname === '/login') {
      location.reload(); // the draft waits until its owner has logged in
    } else if (answer.redirected && answer.ok) {
      sessionStorage.removeItem(key());
      location.assign(answer.url);
    } else if (answer.status === 422) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } else {
      unsent('failed');
    }
  }

  /** The form came back with its problems. */
  function show(page) {
    document.getElementById('main').replaceWith(page.getElementById('main'));
    forms.shown();
    document.getElementById('problems')?.focus();
    scrollTo(0, 0);
  }

  function unsent(why) {
    status('');
    const bar = form().querySelector('.send');
    const said = box('unsent', 'alert', forms.say(why), forms.say('tryAgain'), send);
    bar.prepend(said);
    const here = document.activeElement;
    if (bar.contains(here) || !form().contains(here)) {
      said.querySelector('button').focus();
    } else {
      // the bar has grown, and must not cover the field in which somebody types
      scrollBy(0, Math.max(0, here.getBoundingClientRect().bottom + 8 - bar.getBoundingClientRect().top));
    }
  }

  function kept(event) {
    if (event.target.form && event.target.form === form()) {
      keep();
    }
  }
  document.addEventListener('input', kept);
  document.addEventListener('change', kept);

  document.addEventListener('submit', (event) => {
    if (event.target === form()) {
      event.preventDefault();
      send();
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form().contains(event.target)) {
      event.preventDefault();
      send();
    }
  });

  addEventListener('offline', () => status(forms.say('offline')));
  addEventListener('online', () => status(forms.say('online')));

  came = typed();
  restore();
})();
