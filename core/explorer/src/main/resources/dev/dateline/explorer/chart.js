import {daySeconds, dayOf, dayText} from './days.js';

/** What the colors depend on. */
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** @type {?} the library, once it is loaded */
let UPlot = null;

/** A bar chart over time, on which days are chosen by dragging: sends the event `days` with the first and last. */
class TimelineChart extends HTMLElement {
  constructor() {
    super();
    /** @type {?} */
    this.plot = null;
    /** @type {?ResizeObserver} */
    this.resizing = null;
    /** @type {!Array<!MediaQueryList>} */
    this.media = [];
    this.repaint = () => this.draw();
    /** @type {?} */
    this.shown = null;
    this.drawing = 0;
  }

  connectedCallback() {
    this.resizing = new ResizeObserver(() => this.resize());
    this.resizing.observe(this);
    this.media = MEDIA.map((query) => window.matchMedia(query));
    this.media.forEach((query) => query.addEventListener('change', this.repaint));
  }

  disconnectedCallback() {
    this.resizing.disconnect();
    this.media.forEach((query) => query.removeEventListener('change', this.repaint));
    this.destroy();
  }

  /** What to draw: `{series: [{name, buckets}], share: boolean}`. */
  set chart(chart) {
    if (JSON.stringify(chart) !== JSON.stringify(this.shown)) {
      this.shown = chart;
      this.draw();
    }
  }

  destroy() {
    if (this.plot) {
      this.plot.destroy();
      this.plot = null;
    }
  }

  resize() {
    if (this.plot && this.clientWidth && this.clientWidth !== this.plot.width) {
      this.plot.setSize({width: this.clientWidth, height: this.clientHeight});
    }
  }

  /** Loads the library when it is first needed. Later, draws at once: printing does not wait. */
  async draw() {
    const drawing = ++this.drawing;
    UPlot = UPlot || (await import('./uplot.js')).default;
    if (drawing === this.drawing && this.isConnected && this.shown) {
      this.destroy();
      this.plot = new UPlot(this.options(UPlot), this.data(), this);
    }
  }

  value(bucket) {
    return this.shown.share ? 100 * (bucket.share || 0) : bucket.count;
  }

  /** The starts of buckets, and for each series its values; incomplete buckets are a series of their own. */
  data() {
    const [first, ...others] = this.shown.series;
    const starts = first.buckets.map((bucket) => daySeconds(bucket.start));
    const whole = first.buckets.map((bucket) => bucket.partial ? null : this.value(bucket));
    const partial = first.buckets.map((bucket) => bucket.partial ? this.value(bucket) : null);
    const lines = others.map((series) => {
      const byStart = new Map(series.buckets.map((bucket) => [bucket.start, this.value(bucket)]));
      return first.buckets.map((bucket) => byStart.has(bucket.start) ? byStart.get(bucket.start) : null);
    });
    return lines.length ? withEnd([starts, whole, partial, ...lines], this.extent()[1]) : [starts, whole, partial];
  }

  options(Plot) {
    const colors = colorsOf(this);
    const bars = Plot.paths.bars({size: [0.86, 200], align: 1});
    const axis = {stroke: colors.text, grid: {stroke: colors.rule, width: 1}, ticks: {stroke: colors.rule, width: 1},
      font: '11px system-ui, sans-serif'};
    return {
      width: this.clientWidth || 300, height: this.clientHeight || 120,
      tzDate: (seconds) => Plot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
      legend: {show: false},
      padding: [8, 12, 0, 0],
      cursor: {drag: {x: true, y: false, setScale: false}, y: false, points: {show: false}},
      scales: {x: {range: () => this.extent()}, y: {range: (plot, low, high) => [0, high > 0 ? high * 1.05 : 1]}},
      axes: [{...axis, size: 28, space: 84, incrs: WHOLE_DAYS, values: (plot, ticks) => this.labels(plot, ticks)},
        {...axis, size: this.shown.share ? 54 : 44, space: 24, incrs: this.shown.share ? undefined : WHOLE_NUMBERS, values: (plot, ticks) => ticks.map((tick) => this.tick(tick))}],
      series: [{}, {paths: bars, fill: colors.bar, width: 0, points: {show: false}},
        {paths: bars, fill: () => hatching(colors.bar, colors.paper), stroke: colors.bar, width: 1, points: {show: false}},
        ...this.shown.series.slice(1).map((series, i) => ({paths: Plot.paths.stepped({align: 1}), stroke: colors.lines[i % colors.lines.length], width: 2,
          dash: [undefined, [8, 3], [2, 3]][i % 3], points: {show: false}}))],
      hooks: {setSelect: [(plot) => this.select(plot)], draw: [(plot) => this.drawBounds(plot, colors)]},
    };
  }

  /** The days of ticks, as far as there is room for them. */
  labels(plot, ticks) {
    const right = plot.valToPos(this.extent()[1], 'x') - 24;
    return withoutRepeats(ticks.map((tick) => plot.valToPos(tick, 'x') > right ? '' : dayText(this.precision(dayOf(tick)))));
  }

  tick(value) {
    return this.shown.share ? `${value} %` : Number.isInteger(value) ? value.toLocaleString('en') : '';
  }

  /** A day as the axis labels it: shorter where buckets are longer. */
  precision(day) {
    const {start, end} = this.shown.series[0].buckets[0];
    const days = (daySeconds(end) - daySeconds(start)) / 86400;
    return day.slice(0, days > 300 ? 4 : days > 27 ? 7 : 10);
  }

  /** From the first day to the end of the last. */
  extent() {
    const buckets = this.shown.series[0].buckets;
    return [daySeconds(buckets[0].start), daySeconds(buckets[buckets.length - 1].end) + 86400];
  }

  select(plot) {
    if (plot.select.width > 3) {
      const days = [plot.select.left, plot.select.left + plot.select.width].map((x) => dayOf(plot.posToVal(x, 'x')));
      plot.setSelect({left: 0, width: 0, top: 0, height: 0}, false);
      this.dispatchEvent(new CustomEvent('days', {detail: days}));
    }
  }

  /** Draws the bounds of estimates, and a stub for bars too small to see. */
  drawBounds(plot, colors) {
    const context = plot.ctx;
    context.save();
    this.shown.series[0].buckets.forEach((bucket) => {
      const middle = (daySeconds(bucket.start) + daySeconds(bucket.end) + 86400) / 2;
      const x = Math.round(plot.valToPos(middle, 'x', true));
      const bottom = plot.valToPos(0, 'y', true);
      if (bucket.count > 0 && bottom - plot.valToPos(this.value(bucket), 'y', true) < 3) {
        context.fillStyle = colors.bar;
        context.fillRect(x - 2, bottom - 3, 4, 3);
      }
      if (bucket.low !== undefined && !this.shown.share) {
        context.fillStyle = colors.text;
        const top = plot.valToPos(bucket.high, 'y', true);
        context.fillRect(x, top, 1, plot.valToPos(bucket.low, 'y', true) - top);
      }
    });
    context.restore();
  }
}
/** The same with the end of the last bucket, so that lines reach it. */
const withEnd = ([starts, whole, partial, ...lines], end) =>
    [[...starts, end], [...whole, null], [...partial, null], ...lines.map((values) => [...values, values[values.length - 1]])];

/** The labels, without those that repeat the one before. */
const withoutRepeats = (labels) => labels.map((label, i) => label === labels[i - 1] ? '' : label);

/** The distances between the labels of counts. */
const WHOLE_NUMBERS = [1, 2, 5].flatMap((first) => [0, 1, 2, 3, 4, 5, 6, 7].map((zeros) => first * 10 ** zeros)).sort((a, b) => a - b);

/** The seconds between the labels of days, months and years. */
const WHOLE_DAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 30, 60, 90, 120, 180, ...[1, 2, 5, 10, 25, 50, 100].map((years) => 365 * years)]
    .map((days) => days * 86400);

/** The name of the chart's element. */
export const CHART = 'timeline-chart';

customElements.define(CHART, TimelineChart);

/** The colors of the style sheet, which a canvas cannot inherit. */
function colorsOf(element) {
  const probe = element.appendChild(document.createElement('i'));
  probe.style.forcedColorAdjust = 'none';
  const color = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {text: color('ink-soft'), rule: color('rule'), bar: color('bar'), paper: color('paper'),
    lines: [color('line-1'), color('line-2'), color('line-3')]};
  probe.remove();
  return colors;
}

/** A pattern for buckets that are not complete. */
function hatching(color, paper) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const context = tile.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, 6, 6);
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(-1, 7);
  context.lineTo(7, -1);
  context.stroke();
  return context.createPattern(tile, 'repeat');
}
