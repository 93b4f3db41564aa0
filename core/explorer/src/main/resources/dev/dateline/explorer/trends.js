import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {daysText} from './days.js';
import {counted, decimal, percent} from './numbers.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * The names that are more frequent on the newest day than in the weeks before.
 * @param {!App} app
 * @return {*}
 */
export function trendsView(app) {
  const data = app.trends.data;
  return html`<section class="trends" aria-labelledby="trends" aria-busy=${String(app.trends.loading)}>
    ${problemView(app, app.trends)}
    ${data && data.period ? html`<header><h2 id="trends">${WORDS.trends.heading(daysText(data.period.from, data.period.to), data.period.from === data.period.to)}</h2>
      ${periodOption(app)}</header>${trendTable(app, data)}` : html`<h2 id="trends" class="hidden">${WORDS.nav.start}</h2>`}
  </section>`;
}

function periodOption(app) {
  return html`<div class="options"><label>${WORDS.trends.period}
    <select @change=${(event) => app.go(app.address.with('period', event.target.value), true)}>
      <option value="">${WORDS.trends.day}</option>
      <option value="week" ?selected=${app.address.get('period') === 'week'}>${WORDS.trends.week}</option></select></label></div>`;
}

function trendTable(app, data) {
  if (!data.trends.length) {
    return html`<p class="none">${WORDS.trends.none}</p>`;
  }
  const columns = WORDS.trends.columns;
  return html`${data.period.partial ? html`<p class="none">${WORDS.trends.partial}</p>` : nothing}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="trends"><table>
    <thead><tr>${Object.values(columns).map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${data.trends.map((trend) => trendRow(trend))}</tbody></table></div>`;
}

function trendRow(trend) {
  return html`<tr>
    <th scope="row"><a class="name ${trend.type}" href=${new Address([['entity', `"${trend.name}"`]], '').href()} dir="auto">${trend.name}</a></th>
    <td>${sparkline(trend)}</td>
    <td>${percent(trend.share)}</td><td>${percent(trend.usual)}</td>
    <td>${trend.new ? html`<em>${WORDS.trends.new}</em>` : trend.ratio ? WORDS.trends.times(decimal(trend.ratio.is)) : nothing}</td>
    <td><a href=${Address.parse(trend.query, '').href()}>${counted(trend)}</a>
      ${trend.sources ? html`<small>${WORDS.trends.sources(trend.sources)}</small>` : nothing}</td></tr>`;
}

/** The articles of each day as a small line; its label has the numbers. */
function sparkline(trend) {
  const most = Math.max(...trend.days, 1);
  const points = trend.days.map((count, i) => `${i * 3},${20 - 18 * count / most}`).join(' ');
  const width = 3 * trend.days.length;
  return html`<svg class="sparkline" role="img" aria-label=${WORDS.trends.sparkline(trend.name, trend.days.join(', '))}
    viewBox="0 0 ${width} 22" width=${width} height="22"><polyline points=${points}></polyline></svg>`;
}
