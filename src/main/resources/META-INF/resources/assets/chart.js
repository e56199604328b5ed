// The course in one picture, drawn again so that a day can be pointed at and time stretched. Without this script, or if
// the library does not come, the picture of the server stays.
'use strict';

(() => {
  const NARROW = 600;
  const ZOOMED_BELOW = 0.8;
  const DAY_MS = 86400000;
  const SETTLED_MS = 120;

  const picture = document.querySelector('.course-picture');
  if (!picture) {
    return;
  }
  const find = (selector) => picture.querySelector(selector);
  const all = (selector) => [...picture.querySelectorAll(selector)];
  const time = (iso) => Date.parse(iso);
  const figures = JSON.parse(find('.figures').textContent);
  const first = time(figures.first);
  const last = time(figures.last);
  const today = time(figures.today);
  const canvas = find('.canvas');
  const ofDay = courseDay(picture, figures);
  const selected = {};
  let chart;
  let shown = [first, last];
  let settling;

  // ------------------------------------------------------------------ what is drawn

  /** Near, the signs of each day stand alone; far, as the server has put them together for this width. */
  function room() {
    if (shown[1] - shown[0] < ZOOMED_BELOW * (last - first)) {
      return 'z';
    }
    return canvas.clientWidth < NARROW ? 'n' : 'w';
  }

  function draw() {
    const width = canvas.clientWidth;
    const option = courseDrawing.option({ figures, days: ofDay.days, shown, room: room(), width, selected });
    chart.setOption(option, { replaceMerge: ['series'] });
  }

  function fit() {
    if (canvas.clientWidth) {
      chart.resize();
      draw();
    }
  }

  // ------------------------------------------------------------------ from when until when

  function show(start, end) {
    const length = Math.min(last - first, Math.max(courseDrawing.SHORTEST_MS, end - start));
    const from = Math.min(last - length, Math.max(first, start));
    chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: from + length });
  }

  function choose(months) {
    if (months === 'all') {
      show(first, last);
    } else if (months === 'present') {
      show(time(figures.present) - 7 * DAY_MS, last);
    } else {
      const start = new Date(today);
      start.setUTCMonth(start.getUTCMonth() - Number(months));
      show(start.getTime(), Math.min(last, today + (today - start) / 4));
    }
  }

  function move(share) {
    const by = share * (shown[1] - shown[0]);
    show(shown[0] + by, shown[1] + by);
  }

  function stretch(factor) {
    const middle = (shown[0] + shown[1]) / 2;
    const half = (factor * (shown[1] - shown[0])) / 2;
    show(middle - half, middle + half);
  }

  function zoomed() {
    const { startValue, endValue } = chart.getOption().dataZoom[0];
    shown = [startValue, endValue];
    clearTimeout(settling);
    // words are placed anew once the hand is still
    settling = setTimeout(draw, SETTLED_MS);
    ofDay.hide();
    const whole = endValue - startValue >= last - first - DAY_MS;
    press(whole ? find('[data-months="all"]') : null);
  }

  function press(button) {
    all('[data-months]').forEach((one) => one.setAttribute('aria-pressed', one === button));
  }

  // ------------------------------------------------------------------ one day

  const x = (at) => chart.convertToPixel({ xAxisIndex: 0 }, at);

  function step(forward) {
    const next = ofDay.next(forward, shown);
    if (next === undefined) {
      return;
    }
    if (next < shown[0] || next > shown[1]) {
      const half = (shown[1] - shown[0]) / 2;
      show(next - half, next + half);
    }
    chart.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'mousemove', x: x(next), y: 40 });
    const box = canvas.getBoundingClientRect();
    ofDay.show(next, x(next), innerHeight / 2 - box.top);
    document.getElementById('spoken').textContent = ofDay.words();
  }

  function listen() {
    let height = 0;
    chart.on('datazoom', zoomed);
    chart.on('updateAxisPointer', (event) => {
      const axis = (event.axesInfo || [])[0];
      if (axis && ofDay.days.length) {
        const at = ofDay.nearest(axis.value);
        ofDay.show(at, x(at), height);
      }
    });
    chart.getZr().on('mousemove', (event) => { height = event.offsetY; });
    chart.getZr().on('globalout', ofDay.hide);
    // the library keeps every wheel for itself; without Ctrl it is the page's
    ['wheel', 'mousewheel'].forEach((kind) => canvas.addEventListener(kind, (event) => {
      if (!event.ctrlKey) {
        event.stopPropagation();
      }
    }, { capture: true, passive: true }));
    canvas.addEventListener('blur', ofDay.hide);
    canvas.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        event.preventDefault();
        step(event.key === 'ArrowRight');
      } else if (event.key === 'Escape') {
        ofDay.hide();
      }
    });
    new ResizeObserver(fit).observe(canvas);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  }

  // ------------------------------------------------------------------ buttons and boxes

  function onClick(selector, act) {
    all(selector).forEach((button) => button.addEventListener('click', () => act(button)));
  }

  function buttons() {
    find('.zoom').disabled = false;
    onClick('[data-months]', (button) => {
      choose(button.dataset.months);
      press(button);
    });
    onClick('[data-move]', (button) => move(Number(button.dataset.move)));
    onClick('[data-stretch]', (button) => stretch(Number(button.dataset.stretch)));
    onClick('[data-simple]', simple);
  }

  function simple(button) {
    const plain = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', plain);
    picture.classList.toggle('drawn', !plain);
    find('.stage').hidden = plain;
    all('.zoom button').filter((other) => other !== button).forEach((other) => { other.disabled = plain; });
  }

  function layers() {
    find('.legend').disabled = false;
    all('[data-layer]').forEach((box) => {
      const layer = box.dataset.layer;
      selected[layer] = true;
      box.addEventListener('change', () => {
        selected[layer] = box.checked;
        all('.plot .' + layer).forEach((element) => { element.style.display = box.checked ? '' : 'none'; });
        if (chart) {
          draw();
        }
      });
    });
  }

  /** The server's file as a picture of points, twice as fine. */
  async function save() {
    const drawing = new Image();
    drawing.src = find('.download a').href;
    await drawing.decode();
    const sheet = document.createElement('canvas');
    sheet.width = 2 * drawing.naturalWidth;
    sheet.height = 2 * drawing.naturalHeight;
    sheet.getContext('2d').drawImage(drawing, 0, 0, sheet.width, sheet.height);
    sheet.toBlob((file) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = picture.dataset.name + '.png';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    });
  }

  // ------------------------------------------------------------------ the beginning

  function begin() {
    find('.stage').hidden = false;
    chart = window.echarts.init(canvas);
    draw();
    listen();
    buttons();
    picture.classList.add('drawn');
  }

  /** Only now, so that the page and the server's picture come first. */
  function load() {
    const library = document.createElement('script');
    library.src = picture.dataset.library;
    library.addEventListener('load', begin);
    document.head.append(library);
  }

  layers();
  find('[data-png]').disabled = false;
  onClick('[data-png]', save);
  if (document.readyState === 'complete') {
    load();
  } else {
    addEventListener('load', load);
  }
})();
