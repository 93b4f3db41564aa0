import {html, nothing} from './lit-html.js';
import {CHART} from './chart.js';
import {daysText} from './days.js';
import {counted, integer, percent} from './numbers.js';
import {savePng} from './pictures.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * How many articles there are over time: as a chart, and as a table.
 * @param {!App} app
 * @return {*}
 */
export function timelineView(app) {
  const timeline = app.timeline.data;
  if (!app.timeline.key || isNothing(app, timeline)) {
    return nothing;
  }
  if (timeline && timeline.buckets.length === 1 && !app.compared.key && !app.address.get('interval')) {
    return html`<section class="time" aria-labelledby="time" aria-busy=${String(app.timeline.loading)}>
      <h2 id="time" class="hidden">${WORDS.time.heading}</h2><p class="none">${describe(timeline.buckets[0])}.</p></section>`;
  }
  return html`<section class="time" aria-labelledby="time" aria-busy=${String(app.timeline.loading || app.compared.loading)}>
    <header><h2 id="time">${WORDS.time.heading}</h2>${timelineOptions(app)}</header>
    ${problemView(app, app.timeline)}
    ${timeline && timeline.buckets.some((bucket) => bucket.count) ? html`${chartView(app, timeline)}${legend(app)}
      ${app.showsTable ? tableView(app, timeline) : nothing}` : nothing}
  </section>`;
}

/** Whether there is nothing to draw, and nothing went wrong. */
function isNothing(app, timeline) {
  return timeline && !app.timeline.loading && !app.compared.key && timeline.buckets.every((bucket) => !bucket.count);
}

function timelineOptions(app) {
  const set = (name, value) => app.go(app.address.with(name, value), true);
  const interval = app.address.get('interval') || 'auto';
  return html`<details class="tuning" ?open=${window.innerWidth >= 768}><summary>${WORDS.time.options}</summary><div class="options">
    <label>${WORDS.time.interval} <select @change=${(event) => set('interval', event.target.value)}>
      ${Object.keys(WORDS.time.intervals).map((value) => html`<option value=${value} ?selected=${value === interval}>
        ${WORDS.time.intervals[value]}</option>`)}</select></label>
    <label><input type="checkbox" .checked=${app.address.get('per') === 'total'}
      @change=${(event) => set('per', event.target.checked ? 'total' : '')}> ${WORDS.time.share}</label>
    <label><input id="timetable" type="checkbox" .checked=${app.showsTable} @change=${(event) => toggleTable(app, event.target.checked)}>
      ${WORDS.time.table}</label>
    <form @submit=${(event) => compare(app, event)}><label>${WORDS.time.compare} <input name="name" size="12" dir="auto"></label>
      <button>${WORDS.time.compareAdd}</button></form>
    <button type="button" class="quiet" @click=${() => savePng(document.querySelector(`${CHART} canvas`), 'timeline')}>
      ${WORDS.time.png}</button>
  </div></details>`;
}

/**
 * Shows the table, or hides it.
 * @param {!App} app
 * @param {boolean} shows
 */
export function toggleTable(app, shows) {
  app.showsTable = shows;
  app.changed();
}

function compare(app, event) {
  event.preventDefault();
  const name = String(new FormData(event.target).get('name')).trim();
  event.target.reset();
  if (name) {
    app.go(app.address.plus('compare', name));
  }
}

function chartView(app, timeline) {
  const others = (app.compared.data || []).map((other, i) => ({name: app.address.all('compare')[i], buckets: other.buckets}));
  const chart = {series: [{name: '', buckets: timeline.buckets}, ...others], share: timeline.per !== undefined};
  const choose = (event) => app.go(app.address.onDays(event.detail[0], event.detail[1]));
  return html`<timeline-chart role="img" aria-label=${summary(timeline)} title=${WORDS.time.drag} .chart=${chart} @days=${choose}>
    </timeline-chart>${picker(app, timeline)}`;
}

function summary(timeline) {
  const buckets = timeline.buckets;
  const most = buckets.reduce((best, bucket) => bucket.count > best.count ? bucket : best);
  return WORDS.time.summary(WORDS.time.intervals[timeline.interval],
      daysText(buckets[0].start, buckets[buckets.length - 1].end), describe(most));
}

const describe = (bucket) => WORDS.time.one(bucketNumber(bucket), daysText(bucket.start, bucket.end)).slice(0, -1);

const bucketNumber = (bucket) => WORDS.list.count(counted(bucket), bucket.count !== 1);

/** A slider over the buckets: the chart's equivalent for keyboards and screen readers. */
function picker(app, timeline) {
  const buckets = timeline.buckets;
  const at = Math.min(app.bucket === undefined ? buckets.length - 1 : app.bucket, buckets.length - 1);
  const bucket = buckets[at];
  const open = () => app.go(app.address.onDays(bucket.start, bucket.end));
  const move = (event) => {
    app.bucket = Number(event.target.value);
    app.changed();
  };
  return html`<p class="picker">
    <input type="range" min="0" max=${buckets.length - 1} .value=${String(at)} aria-label=${WORDS.time.pick}
      aria-valuetext=${describe(bucket)} @input=${move} @keydown=${(event) => event.key === 'Enter' && open()}>
    <span>${describe(bucket)}${bucket.partial ? html` <em>${WORDS.time.partial[bucket.partial]}</em>` : nothing}</span>
    <button type="button" class="quiet" @click=${open}>${WORDS.time.open}</button></p>`;
}

function legend(app) {
  const names = app.address.all('compare');
  return names.length ? html`<ul class="legend"><li class="line-0">${WORDS.time.this}</li>${names.map((name, i) => html`
    <li class="line-${i % 3 + 1}"><span dir="auto">${name}</span> <a class="remove" href=${app.address.minus('compare', name).href()}
      aria-label=${WORDS.time.compareRemove(name)}>×</a></li>`)}</ul>` : nothing;
}

function tableView(app, timeline) {
  const names = app.address.all('compare').slice(0, (app.compared.data || []).length);
  const shares = timeline.per !== undefined;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="time"><table>
    <thead><tr><th scope="col">${WORDS.time.columns.days}</th><th scope="col">${WORDS.time.columns.count}</th>
      ${shares ? html`<th scope="col">${WORDS.time.columns.total}</th><th scope="col">${WORDS.time.columns.share}</th>` : nothing}
      ${names.map((name) => html`<th scope="col" dir="auto">${name}</th>`)}</tr></thead>
    <tbody>${timeline.buckets.map((bucket) => row(app, bucket, shares, names))}</tbody></table></div>`;
}

function row(app, bucket, shares, names) {
  return html`<tr><th scope="row">${daysText(bucket.start, bucket.end)}
      ${bucket.partial ? html`<small>${WORDS.time.partial[bucket.partial]}</small>` : nothing}</th>
    <td><a href=${app.address.ofQuery(bucket.query).href()}>${counted(bucket)}</a></td>
    ${shares ? html`<td>${bucket.total === undefined ? '' : integer(bucket.total)}</td><td>${percent(bucket.share || 0)}</td>` : nothing}
    ${names.map((name, i) => html`<td>${sameBucket(app.compared.data[i], bucket)}</td>`)}</tr>`;
}

function sameBucket(other, bucket) {
  const found = other.buckets.find((candidate) => candidate.start === bucket.start);
  return found ? counted(found) : '';
}
