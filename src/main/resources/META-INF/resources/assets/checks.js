// Says beside a field what the service would refuse, and what is unusual, while it is typed. It never keeps a form from
// being sent: the service decides. The ranges come with the page, from the code that reads facts.
'use strict';

const forms = {
  /** A sentence in the reader's language, with its blanks filled in. */
  say(name, ...values) {
    const sentence = document.getElementById('speech').dataset[name];
    return values.reduce((text, value, i) => text.replace(`%${i + 1}`, value), sentence);
  },
  shown: () => document.dispatchEvent(new Event('form-shown')),
};

(() => {
  const numeral = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;
  const number = (text) => (numeral.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN);
  const within = (value, range) => value >= Number(range.lowest) && value <= Number(range.highest);
  const local = (text) => (document.documentElement.lang === 'fr' ? new Intl.NumberFormat('fr', { maximumFractionDigits: 6 }).format(text) : text);
  const sibling = (input, name) => input.form.elements[input.name.replace(/[^.]+$/, name)];

  /** A day such as 1960-01-01 as the reader's language says it. */
  function day(date) {
    const french = document.documentElement.lang === 'fr';
    const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
    const said = new Date(date).toLocaleDateString(french ? 'fr-FR' : 'en-GB', parts);
    return french ? said.replace(/^1 /, '1er ') : said;
  }

  function wrongNumber(input) {
    const value = number(input.value);
    if (Number.isNaN(value)) {
      return forms.say('number');
    }
    const range = input.dataset;
    if (!within(value, range)) {
      return forms.say('range', local(range.lowest), local(range.highest));
    }
    const upper = input.name.endsWith('.lower') && number(sibling(input, 'upper').value);
    return upper && value >= upper ? forms.say('limits') : '';
  }

  function wrongDay(input) {
    if (input.validity.badInput) {
      return forms.say('badDay');
    }
    if (input.max && input.value > input.max) {
      return forms.say('future');
    }
    return input.min && input.value && input.value < input.min ? forms.say('tooEarly', day(input.min)) : '';
  }

  function wrong(input) {
    if (input.type === 'date') {
      return wrongDay(input);
    }
    return input.dataset.highest && input.value.trim() ? wrongNumber(input) : '';
  }

  /** What the service would take, and a person should look at once more. */
  function doubted(input) {
    const onset = document.getElementById('onset');
    if (onset && ['on', 'taken', 'imaged'].includes(input.name) && input.value && input.value < onset.dataset.day) {
      return forms.say('beforeOnset', onset.dataset.said);
    }
    const value = number(input.value);
    if (input.name !== 'alp.value' || Number.isNaN(value)) {
      return '';
    }
    const units = [...sibling(input, 'unit').options];
    const unit = units.find((option) => option.selected);
    const other = units.find((option) => option !== unit && within(value, option.dataset));
    return other && !within(value, unit.dataset) ? forms.say('unusual', unit.text, other.text) : '';
  }

  function note(input, text, kind) {
    const field = input.closest('.field');
    const id = `${input.name}-problem`;
    const before = document.getElementById(id);
    if (!text) {
      before?.remove();
    } else {
      const said = before ?? field.appendChild(document.createElement('p'));
      said.id = id;
      said.className = kind;
      if (said.textContent !== text) {
        said.textContent = text;
        said.setAttribute('role', 'status');
      }
    }
    field.classList.toggle('wrong', kind === 'problem' && text !== '');
    if (kind === 'problem' && text) {
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
    const about = [text && id, document.getElementById(`${input.name}-last`)?.id].filter(Boolean);
    if (about.length) {
      input.setAttribute('aria-describedby', about.join(' '));
    } else {
      input.removeAttribute('aria-describedby');
    }
  }

  /** A day that follows the one of the visit is judged there. */
  const follows = (input) => input.closest('[data-follows]') && input.value && input.value === input.form.elements.on.value;

  function check(input) {
    const problem = follows(input) ? '' : wrong(input);
    note(input, problem || (follows(input) ? '' : doubted(input)), problem ? 'problem' : 'doubt');
  }

  const checked = (input) => input.matches?.('form[data-checked] :is(input:not([type=hidden], [type=radio], [type=checkbox]), select)');

  document.addEventListener('input', (event) => {
    if (!checked(event.target)) {
      return;
    }
    check(event.target);
    const others = { 'alp.unit': 'value', scale: null }[event.target.name];
    if (others) {
      check(sibling(event.target, others));
    }
    if (event.target.name.endsWith('.upper')) {
      check(sibling(event.target, 'lower'));
    }
    if (event.target.name === 'scale') {
      scaled(event.target);
    }
  });

  /** Pain is asked on another scale. */
  function scaled(scale) {
    for (const pain of scale.form.querySelectorAll('[name$=".rest"], [name$=".loading"]')) {
      pain.dataset.highest = scale.selectedOptions[0].dataset.highest;
      check(pain);
    }
  }

  document.addEventListener('draft-restored', (event) => {
    [...event.target.elements].filter(checked).forEach(check);
  });
})();
