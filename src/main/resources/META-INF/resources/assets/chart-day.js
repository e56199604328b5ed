// What was recorded on a day and what lasted then, beside the cross-hair: the rows of the table under the picture.
'use strict';

function courseDay(picture, figures) {
  const MARGIN = 12;
  const colon = document.documentElement.lang === 'fr' ? ' : ' : ': ';
  const box = picture.querySelector('.of-day');
  const recorded = new Map();
  picture.querySelectorAll('.readings tbody tr').forEach((row) => {
    const at = Date.parse(row.dataset.on);
    const [day, place, measure, value] = [...row.cells].map((cell) => cell.textContent);
    const said = recorded.get(at) || { day, lines: [] };
    said.lines.push([place, measure].filter(Boolean).join(', ') + colon + value);
    recorded.set(at, said);
  });
  const days = [...recorded.keys()].sort((one, other) => one - other);
  let shown = null;

  /** What lasted on a day, without what is said of it already. */
  function lasting(at, lines) {
    const bands = figures.bands.filter((band) => Date.parse(band.from) <= at && at <= Date.parse(band.to));
    return [...new Set(bands.map((band) => band.name))].filter((name) => !lines.some((one) => one.startsWith(name)));
  }

  function line(tag, text, kind) {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = kind;
    return element;
  }

  /** Where the cross-hair is, the box beside it and as high as wanted, all of it within the picture. */
  function show(at, x, height) {
    shown = at;
    const { day, lines } = recorded.get(at);
    box.replaceChildren(
      line('strong', day, ''),
      ...lines.map((text) => line('span', text, '')),
      ...lasting(at, lines).map((name) => line('span', name, 'lasting')));
    box.hidden = false;
    const stage = box.parentElement;
    const right = x > stage.clientWidth / 2;
    box.style.left = right ? 'auto' : x + MARGIN + 'px';
    box.style.right = right ? stage.clientWidth - x + MARGIN + 'px' : 'auto';
    const lowest = stage.clientHeight - box.offsetHeight;
    box.style.top = Math.max(0, Math.min(lowest, height - box.offsetHeight / 2)) + 'px';
  }

  function hide() {
    shown = null;
    box.hidden = true;
  }

  /** The next day with something recorded; the first one of a time while none is shown. */
  function next(forward, [start, end]) {
    const inOrder = forward ? days : [...days].reverse();
    if (shown === null) {
      return inOrder.find((at) => at >= start && at <= end);
    }
    return inOrder.find((at) => (forward ? at > shown : at < shown));
  }

  return {
    days,
    show,
    hide,
    next,
    nearest: (at) => days.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best)),
    words: () => [...box.children].map((one) => one.textContent).join('. '),
  };
}
