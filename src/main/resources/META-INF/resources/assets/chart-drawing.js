// What the chart library is to draw: the figures that the server wrote, at the heights of the server's picture.
'use strict';

const courseDrawing = (() => {
  const MARGIN = 12;
  const EDGE = 24;
  const SHORTEST_MS = 14 * 86400000;
  const language = document.documentElement.lang;
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const time = (iso) => Date.parse(iso);

  /** The colours of the page as they are now, light or dark. */
  function ink() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue('--' + name).trim();
    return {
      ink: colour('ink'), soft: colour('soft'), rule: colour('rule'), sheet: colour('sheet'), focus: colour('focus'),
      tint: colour('info-back'), plain: colour('hatch'),
      hatched: tile(colour('sheet'), (pen) => {
        pen.strokeStyle = colour('hatch');
        pen.lineWidth = 3.5;
        [-8, 0, 8].forEach((x) => { pen.moveTo(x - 2, 10); pen.lineTo(x + 10, -2); });
        pen.stroke();
      }),
      dotted: tile(colour('sheet'), (pen) => {
        pen.fillStyle = colour('soft');
        pen.arc(4, 4, 1.4, 0, 2 * Math.PI);
        pen.fill();
      }),
    };
  }

  function tile(back, draw) {
    const image = document.createElement('canvas');
    image.width = 8;
    image.height = 8;
    const pen = image.getContext('2d');
    pen.fillStyle = back;
    pen.fillRect(0, 0, 8, 8);
    pen.beginPath();
    draw(pen);
    return { image, repeat: 'repeat' };
  }

  function bands(figures, layers, colours) {
    const look = (band) => {
      if (band.fill === 'tinted') {
        return { color: colours.tint };
      }
      const fill = { windows: colours.hatched, circumstances: colours.dotted }[band.layer] || colours.plain;
      return { color: fill, borderColor: band.layer === 'treatments' ? colours.ink : colours.soft, borderWidth: 1 };
    };
    const area = (band) => [
      { xAxis: Math.max(time(figures.first), time(band.from)), yAxis: band.y, itemStyle: look(band) },
      { xAxis: Math.min(time(figures.last), time(band.to)), yAxis: band.y + band.height },
    ];
    return layers.map((layer) => ({
      type: 'line', name: layer, data: [], silent: true,
      markArea: { silent: true, data: figures.bands.filter((band) => band.layer === layer).map(area) },
    }));
  }

  function strokes(figures, colours) {
    const looks = {
      solid: { width: 1.6, color: colours.ink },
      dashed: { width: 1.6, color: colours.ink, type: [6, 4] },
      course: { width: 2, color: colours.ink },
      unheard: { width: 2, color: colours.ink, type: [2, 5] },
      lane: { width: 1, color: colours.rule },
    };
    return figures.strokes.map((stroke) => ({
      type: 'line', name: stroke.layer, symbol: 'none', silent: true, z: 3, lineStyle: looks[stroke.style],
      data: stroke.points.map(([on, y]) => [time(on), y]),
    }));
  }

  function signs(figures, room, colours) {
    const fills = { full: colours.ink, hollow: colours.sheet, hatched: colours.hatched };
    return figures.signs.filter((group) => group.rooms.includes(room)).map((group) => {
      const shape = figures.shapes[group.shape];
      return {
        type: 'scatter', name: group.layer, silent: true, z: 4,
        symbol: 'path://' + shape.path, symbolSize: shape.size, symbolOffset: shape.offset,
        itemStyle: { color: fills[group.fill], borderColor: colours.ink, borderWidth: 1.5, opacity: 1 },
        label: {
          show: true, position: 'inside', formatter: (point) => point.data[2], fontSize: 11.5, fontWeight: 600,
          color: group.fill === 'full' ? colours.sheet : colours.ink,
        },
        data: group.points.map(([on, y, glyph]) => [time(on), y, glyph]),
      };
    });
  }

  function words(layer, at, y, text, anchor, distance, fontWeight, colours) {
    return {
      type: 'scatter', name: layer, silent: true, z: 5, symbolSize: 1,
      itemStyle: { color: 'transparent', opacity: 1 }, labelLayout: { hideOverlap: true }, data: [[at, y]],
      label: {
        show: true, formatter: () => text, position: { start: 'right', end: 'left', middle: 'inside' }[anchor],
        distance, fontWeight, fontSize: 11.5, color: colours.ink, textBorderColor: colours.sheet, textBorderWidth: 3,
      },
    };
  }

  /** The server has found places for words in the whole time; in a part of it they are looked for here. */
  function fitting(wanted, figures, { shown, room, width }) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = '11.5px ' + getComputedStyle(document.body).fontFamily;
    const x = (iso) => MARGIN + ((time(iso) - shown[0]) / (shown[1] - shown[0])) * (width - 2 * MARGIN);
    const around = (left, middle, wide, high) =>
      ({ left, right: left + wide, top: middle - high / 2, bottom: middle + high / 2 });
    const taken = figures.signs.filter((group) => group.rooms.includes(room)).flatMap((group) => {
      const { size, offset } = figures.shapes[group.shape];
      return group.points.map(([on, y]) => around(x(on) + offset[0] - size[0] / 2, y + offset[1], ...size));
    });
    taken.push(around(x(figures.today) - 2, figures.foot / 2, 4, figures.foot));
    const free = (place) => place.left >= 0 && place.right <= width && !taken.some((other) =>
      place.left < other.right && other.left < place.right && place.top < other.bottom && other.top < place.bottom);
    return wanted.flatMap((note) => {
      const wide = pen.measureText(note.text).width;
      const far = Math.abs(note.right);
      const lefts = { start: x(note.on) + far, end: x(note.on) - far - wide, middle: x(note.on) - wide / 2 };
      const anchors = [note.anchor, ...['start', 'end'].filter((other) => other !== note.anchor)];
      const places = anchors.map((anchor) => ({ anchor, ...around(lefts[anchor], note.y - 4, wide, 12) }));
      const found = places.slice(0, note.anchor === 'middle' ? 1 : 2).find(free);
      if (!found) {
        return [];
      }
      taken.push(found);
      return [{ ...note, anchor: found.anchor }];
    });
  }

  function notes(figures, view, colours) {
    const wanted = figures.notes.filter((note) => note.rooms.includes(view.room));
    return (view.room === 'z' ? fitting(wanted, figures, view) : wanted).map((note) =>
      words(note.layer, time(note.on), note.y - 4, note.text, note.anchor, Math.abs(note.right), 400, colours));
  }

  function across(data) {
    return {
      type: 'line', data: [], silent: true,
      markLine: { silent: true, symbol: 'none', label: { show: false }, z: 2, data },
    };
  }

  function levels(figures, colours) {
    return across(figures.levels.map((level) => ({
      yAxis: level.y,
      lineStyle: level.style === 'limit'
        ? { color: colours.ink, type: [8, 3], width: 1 }
        : { color: colours.rule, type: 'solid', width: 1 },
    })));
  }

  function today(figures, shown, colours) {
    const at = time(figures.today);
    const share = (at - shown[0]) / (shown[1] - shown[0]);
    const anchor = share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle';
    const lineStyle = { color: colours.focus, width: 2, type: 'solid' };
    return [
      across([[{ coord: [at, 16], lineStyle }, { coord: [at, figures.foot] }]]),
      words('', at, 8, figures.todayLabel, anchor, 0, 600, colours),
    ];
  }

  function axes(figures, { shown, width }, colours) {
    const whole = shown[1] - shown[0];
    const edge = (EDGE / width) * whole;
    const label = (at) => (new Date(at).getUTCDate() === 1 ? month : day).format(at);
    return {
      grid: { left: MARGIN, right: MARGIN, top: 0, bottom: figures.height - figures.foot, outerBoundsMode: 'none' },
      xAxis: {
        type: 'time', min: time(figures.first), max: time(figures.last),
        axisLine: { onZero: false, lineStyle: { color: colours.soft } },
        axisTick: { show: false },
        axisLabel: {
          color: colours.soft, fontSize: 11, hideOverlap: true,
          // what would be cut off at an edge is left out
          formatter: (at) => (at - shown[0] < edge || shown[1] - at < edge ? '' : label(at)),
        },
        splitLine: { show: true, lineStyle: { color: colours.rule, type: [1, 4] } },
        axisPointer: {
          show: true, snap: true, type: 'line', triggerTooltip: false, label: { show: false },
          lineStyle: { color: colours.ink, width: 1, type: [3, 3] },
        },
      },
      yAxis: { type: 'value', inverse: true, min: 0, max: figures.foot, show: false },
    };
  }

  /**
   * The whole picture as the library takes it.
   *
   * @param days when something was recorded, for the cross-hair to rest on
   * @param shown from when until when, in milliseconds
   * @param room n or w for the signs as the server has put them together for a narrow or a wide picture, z for those of
   *     each day alone
   * @param width of the whole canvas in pixels
   * @param selected whether a layer is shown, by its name
   */
  function option({ figures, days, shown, room, width, selected }) {
    const colours = ink();
    const view = { shown, room, width };
    return {
      animation: false,
      useUTC: true,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      legend: { show: false, selected },
      ...axes(figures, view, colours),
      dataZoom: [{
        type: 'inside', filterMode: 'none', minValueSpan: SHORTEST_MS, startValue: shown[0], endValue: shown[1],
        // a finger that scrolls the page must not be caught by the picture
        zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, moveOnMouseMove: true, preventDefaultMouseMove: false,
      }],
      series: [
        levels(figures, colours), ...bands(figures, Object.keys(selected), colours), ...strokes(figures, colours),
        ...today(figures, shown, colours), ...signs(figures, room, colours), ...notes(figures, view, colours),
        {
          type: 'scatter', data: days.map((at) => [at, figures.foot]), symbolSize: 1,
          itemStyle: { color: 'transparent' },
        },
      ],
    };
  }

  return { option, MARGIN, SHORTEST_MS };
})();
