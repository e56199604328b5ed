// The form of a visit from the keyboard, and with the body map. Without this script every row and answer can be had by
// plain submits.
'use strict';

(() => {
  const form = () => document.getElementById('visit');
  const rows = (letter) => [...form().querySelectorAll(`[data-row^="${letter}"]`)];
  const field = (row, name) => form().elements[row + name];
  const changed = (control) => control.dispatchEvent(new Event('input', { bubbles: true }));

  /** The fields that can be seen, in their order; a group of answers is one of them. */
  const seen = () => [...form().querySelectorAll('input, select')].filter((control) =>
    control.type !== 'hidden' && control.tabIndex >= 0 && (control.type !== 'radio' || control.checked)
      && control.offsetParent && !control.closest('details:not([open])'));

  /** The days of their own that sections have; they follow the day of the visit until somebody chooses another. */
  const ownDays = () => [...form().querySelectorAll('[data-follows] input')];

  function follow() {
    const visit = form().elements.on.value;
    for (const day of ownDays().filter(({ dataset, value }) => !('own' in dataset) && value !== visit)) {
      day.value = visit;
      changed(day);
    }
  }

  function own(day) {
    day.toggleAttribute('data-own', day.value !== '' && day.value !== form().elements.on.value);
  }

  function focusIn(place) {
    const fold = place.closest('details');
    if (fold) {
      fold.open = true;
    }
    const within = seen().filter((control) => place.contains(control));
    const control = within.find((one) => one === place || !ownDays().includes(one)) ?? within[0] ?? place;
    control.focus();
    control.scrollIntoView({ block: 'center' });
  }

  function addRow(letter) {
    const spare = document.getElementById(`spare-${letter}`);
    const numbers = rows(letter).map((row) => Number.parseInt(row.dataset.row.slice(1), 10));
    const name = `${letter}${Math.max(-1, ...numbers) + 1}.`;
    spare.insertAdjacentHTML('beforebegin', spare.innerHTML.replaceAll(`${letter}NEW.`, name));
    const row = spare.previousElementSibling;
    row.querySelectorAll('.chips').forEach(oneStop);
    return row;
  }
  forms.addRow = addRow;

  /** A group of ticks is one stop of the tab key; the arrows go from one to the next. */
  function oneStop(chips) {
    chips.setAttribute('role', 'toolbar');
    chips.setAttribute('aria-labelledby', chips.previousElementSibling.id);
    chips.querySelectorAll('input').forEach((box, i) => {
      box.tabIndex = i === 0 ? 0 : -1;
    });
  }

  function step(box, by) {
    const boxes = [...box.closest('.chips').querySelectorAll('input')];
    const next = boxes[(boxes.indexOf(box) + by + boxes.length) % boxes.length];
    box.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  /** Whether a field comes after another, and is not of the same group of ticks. */
  const after = (control, other) => control.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING
    && !(control.closest('.chips, .segments')?.contains(other));

  function well(row, yes) {
    field(row, 'well').checked = yes;
    if (!yes) {
      return;
    }
    for (const pain of ['rest', 'loading']) {
      field(row, pain).value = '0';
      changed(field(row, pain));
    }
    form().querySelector(`[name="${row}weight"][value="full"]`).checked = true;
  }

  /** What contradicts the tick takes it back. */
  function unwell(control) {
    const row = control.closest('[data-row^="r"]')?.dataset.row;
    const said = row && { [`${row}rest`]: '0', [`${row}loading`]: '0', [`${row}weight`]: 'full' }[control.name];
    if (said && control.value.trim() !== said) {
      field(row, 'well').checked = false;
    }
  }

  function inWeeks(weeks) {
    const day = new Date(`${form().elements.on.value}T12:00:00Z`);
    if (weeks && !Number.isNaN(day.getTime())) {
      day.setUTCDate(day.getUTCDate() + 7 * Number(weeks));
      form().elements.next.value = day.toISOString().slice(0, 10);
      changed(form().elements.next);
    }
  }

  function tellMaps() {
    const sites = {};
    for (const { dataset: { row } } of rows('m')) {
      if (field(row, 'site').value) {
        sites[field(row, 'site').value] = field(row, 'extent').value;
      }
    }
    document.querySelectorAll('.bodypick').forEach((map) => map.dispatchEvent(new CustomEvent('sites-shown', { detail: { sites } })));
    return Object.keys(sites).length;
  }

  const rowOf = (site) => rows('m').map((row) => row.dataset.row).find((row) => field(row, 'site').value === site);

  /** Whether a row was added and says nothing but its site. */
  const bare = (row) => field(row, 'added') && [...form().elements].every(({ name, type, value, checked }) =>
    !name.startsWith(row) || /\.(added|site)$/.test(name) || (type === 'checkbox' ? !checked : !value));

  /** Gives a bone its row, or takes an empty one back from it; the map keeps the focus, so that the next can be picked. */
  document.addEventListener('site-picked', ({ target, detail: { site, name } }) => {
    const before = rowOf(site);
    let said = 'standing';
    if (!before || bare(before)) {
      const row = before ?? rowOf('') ?? addRow('m').dataset.row;
      field(row, 'site').value = before ? '' : site;
      changed(field(row, 'site'));
      said = before ? 'putBack' : 'picked';
    }
    target.querySelector('.picked').textContent = forms.say(said, name, tellMaps());
  });

  document.addEventListener('site-entered', ({ detail: { site } }) => focusIn(field(rowOf(site), 'extent')));

  document.addEventListener('change', (event) => {
    const control = event.target;
    if (control.form !== form()) {
      return;
    }
    if (control.dataset.well) {
      well(control.dataset.well, control.checked);
    } else if (control.name === 'weeks') {
      inWeeks(control.value);
    } else if (control.name === 'next') {
      form().elements.weeks.value = '';
    } else if (control.name === 'on') {
      follow();
      inWeeks(form().elements.weeks.value);
    } else if (control.name.endsWith('.analyte')) {
      const unit = field(control.name.slice(0, -'analyte'.length), 'unit');
      unit.value ||= control.selectedOptions[0].dataset.unit ?? '';
    }
    unwell(control);
    tellMaps();
  });

  document.addEventListener('input', (event) => {
    if (event.target.form === form() && event.target.form) {
      unwell(event.target);
      ownDays().filter((day) => day === event.target).forEach(own);
    }
  });

  document.addEventListener('click', (event) => {
    const letter = event.target.closest('button[name="more"]')?.value;
    if (letter) {
      event.preventDefault();
      focusIn(addRow(letter));
    }
    const link = event.target.closest('.jumps a, .trouble a[href^="#"]');
    const place = link && document.getElementById(link.hash.slice(1));
    if (place) {
      event.preventDefault();
      focusIn(place);
    }
  });

  document.addEventListener('keydown', (event) => {
    const control = event.target;
    if (!control.form || control.form !== form()) {
      return;
    }
    const link = event.altKey && document.querySelector(`.jumps a[accesskey="${CSS.escape(event.key.toLowerCase())}"]`);
    if (link) {
      event.preventDefault();
      link.click();
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by && control.closest('.chips')) {
      event.preventDefault();
      step(control, by);
    }
    if (event.key.toLowerCase() === 'n' && /\.(rest|loading)$/.test(control.name) && !event.altKey) {
      event.preventDefault();
      const row = control.closest('[data-row]').dataset.row;
      well(row, true);
      changed(field(row, 'well'));
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && control.matches('input, select')) {
      event.preventDefault();
      (seen().find((other) => after(control, other)) ?? form().querySelector('.send .main')).focus();
    }
  });

  function prepare() {
    form().querySelectorAll('.chips').forEach(oneStop);
    shown();
  }

  function shown() {
    ownDays().forEach(own);
    follow();
    tellMaps();
  }
  document.addEventListener('form-shown', prepare);
  document.addEventListener('draft-restored', shown);
  prepare();
})();
