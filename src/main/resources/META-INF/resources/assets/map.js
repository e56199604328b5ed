// The body map in time. Without it, each day is a link.
'use strict';

for (const map of document.querySelectorAll('.bodymap')) {
  const steps = JSON.parse(map.querySelector('script[type="application/json"]').textContent);
  const slide = map.querySelector('.slide');
  const slider = slide.querySelector('input');
  const player = slide.querySelector('button');
  const [earlier, later] = [map.querySelector('.earlier'), map.querySelector('.later')];
  let at = Number(slider.value);
  let playing = 0;

  steps.forEach((step, i) => { step.pains = step.pains || (i > 0 ? steps[i - 1].pains : {}); });

  const each = (selector, act) => map.querySelectorAll(selector).forEach(act);

  /** What is known of each site at a step: what the steps up to it have changed. */
  const looks = (step) => Object.assign({}, ...steps.slice(0, step + 1).map((one) => one.sites));

  const dress = (element, look) => {
    for (const name of ['extent', 'sign']) {
      element.toggleAttribute(`data-${name}`, Boolean(look[name]));
      if (look[name]) {
        element.setAttribute(`data-${name}`, look[name]);
      }
    }
    element.toggleAttribute('data-old', Boolean(look.old));
    element.toggleAttribute('data-fresh', Boolean(look.fresh));
  };

  const tell = (row, look) => {
    row.hidden = !look.words;
    for (const cell of ['words', 'on', 'before']) {
      row.querySelector(`.${cell}`).textContent = look[cell] || '';
    }
    const name = row.querySelector('th').textContent;
    each(`.site[data-site="${row.dataset.site}"] title`, (title) => {
      title.textContent = look.words ? `${name}${map.dataset.colon} ${look.words}, ${look.on}` : name;
    });
  };

  const showPain = (element, pain) => {
    element.toggleAttribute('hidden', !pain);
    element.toggleAttribute('data-old', Boolean(pain && pain.old));
    if (element.matches('li')) {
      element.querySelector('span').textContent = pain ? `${pain.words}, ${pain.on}` : '';
    } else {
      element.querySelector('text').textContent = pain ? pain.figure : '';
    }
  };

  const imaged = (from, by) => {
    let step = from + by;
    while (steps[step] && !steps[step].imaged) {
      step += by;
    }
    return steps[step] ? step : null;
  };

  const turn = (link, step) => {
    if (step === null && link === document.activeElement) {
      slider.focus(); // whoever came to the end by keyboard goes on from there
    }
    link.hidden = step === null;
    if (step !== null) {
      link.href = address(steps[step].day);
    }
  };

  const address = (day) => {
    const here = new URL(location.href);
    here.searchParams.set('map', day);
    here.hash = 'map';
    return here.pathname + here.search + here.hash;
  };

  const show = (step) => {
    at = step;
    const { day, label, news, pains } = steps[step];
    const known = looks(step);
    each('[data-site]', (element) => {
      const look = known[element.dataset.site] || {};
      dress(element, look);
      if (element.matches('tr')) {
        tell(element, look);
      }
    });
    each('[data-region]', (element) => showPain(element, pains[element.dataset.region]));
    each('.pains .none', (element) => { element.hidden = Object.keys(pains).length > 0; });
    each('.move[data-on]', (move) => {
      move.dataset.state = move.dataset.on > day ? 'ahead' : move.dataset.on === day ? 'now' : 'past';
    });
    each('.days a', (link) => {
      link.toggleAttribute('aria-current', link.dataset.day === day);
      if (link.dataset.day === day) {
        link.setAttribute('aria-current', 'date');
      }
    });
    const when = map.querySelector('time');
    when.dateTime = day;
    when.textContent = label;
    map.querySelector('.news .spoken').textContent = `${label}${map.dataset.colon} `;
    map.querySelector('.news .text').textContent = news;
    slider.value = step;
    slider.setAttribute('aria-valuetext', label);
    turn(earlier, imaged(step, -1));
    turn(later, imaged(step, 1));
  };

  const go = (step) => {
    show(step);
    history.replaceState(history.state, '', address(steps[step].day));
  };

  const stop = () => {
    clearInterval(playing);
    playing = 0;
    player.textContent = player.dataset.play;
  };

  const play = () => {
    player.textContent = player.dataset.pause;
    go(at === steps.length - 1 ? 0 : at + 1);
    playing = setInterval(() => (at < steps.length - 1 ? go(at + 1) : stop()), 1500);
  };

  slide.hidden = steps.length < 2;
  slider.addEventListener('input', () => { stop(); go(Number(slider.value)); });
  player.addEventListener('click', () => (playing ? stop() : play()));
  map.addEventListener('click', (event) => {
    const link = event.target.closest('.earlier, .later, .days a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    stop();
    const day = new URL(link.href).searchParams.get('map');
    go(steps.findIndex((step) => step.day === day));
  });

  // A row and its bone point at each other.
  const point = (event) => {
    const one = event.target.closest('[data-site]');
    each('.site[data-pointed], tr[data-pointed]', (other) => other.removeAttribute('data-pointed'));
    if (one && event.type === 'mouseover') {
      each(`.site[data-site="${one.dataset.site}"]`, (other) => other.setAttribute('data-pointed', ''));
    }
  };
  map.addEventListener('mouseover', point);
  map.addEventListener('mouseleave', point);
}
