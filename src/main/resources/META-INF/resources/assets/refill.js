// Puts a kept draft back into its form. The rows may stand in another order by then, and others may have joined them: a
// row is known by what it is about, never by its number.
'use strict';

(() => {
  /** The field that says what a row of each letter is about. */
  const KEYS = { r: 'region', l: 'analyte', m: 'site', s: 'agent', t: 'agent' };

  const rowOf = (name) => /^[rlmst]\d+\./.exec(name)?.[0] ?? '';

  /** What was said in each row, by the names that its fields have in it; what stands in no row is in the row ''. */
  function byRow(fields) {
    const rows = new Map();
    for (const [name, value] of fields) {
      const row = rowOf(name);
      rows.set(row, [...(rows.get(row) ?? []), [name.slice(row.length), value]]);
    }
    return rows;
  }

  /** Where the form asks for what was said in a row; in a row of its own where it does not ask yet. */
  function place(form, letter, said, taken) {
    const key = KEYS[letter];
    const added = said.some(([name]) => name === 'added');
    const names = said.map(([name]) => name).filter((name) => name !== 'added' && (added || name !== key));
    if (names.length === 0) {
      return null;
    }
    const about = said.find(([name]) => name === key)?.[1] ?? '';
    const rows = [...new Set([...form.elements].map((control) => rowOf(control.name)))]
      .filter((row) => row[0] === letter && !taken.has(row) && names.every((name) => form.elements[row + name]));
    return rows.find((row) => form.elements[row + key].value === about)
      ?? rows.find((row) => form.elements[`${row}added`] && !form.elements[row + key].value)
      ?? (document.getElementById(`spare-${letter}`) && forms.addRow(letter).dataset.row);
  }

  function put(control, values) {
    if (control.type === 'checkbox' || control.type === 'radio') {
      control.checked = values.includes(control.value);
    } else if (control.name === 'message' || control.matches('input:not([type=hidden]), select')) {
      control.value = values[0];
    }
  }

  /**
   * Fills a form with the fields of a draft, and leaves alone what the draft does not speak of.
   *
   * @param fields names and values as they stood in the form when they were kept
   * @param came the same as the form came with, before anybody typed
   */
  forms.refill = (form, fields, came) => {
    const before = new Map(came);
    const taken = new Set();
    for (const [row, said] of byRow(fields.filter(([name, value]) => value || before.get(name)))) {
      const there = row && place(form, row[0], said, taken);
      if (there === null) {
        continue;
      }
      taken.add(there);
      for (const control of form.elements) {
        const values = said.filter(([name]) => there + name === control.name).map(([, value]) => value);
        if (values.length > 0) {
          put(control, values);
        }
      }
    }
    for (const fold of form.querySelectorAll('details')) {
      fold.open = fold.open || [...fold.querySelectorAll('input')].some((input) => input.value !== input.defaultValue);
    }
  };
})();
