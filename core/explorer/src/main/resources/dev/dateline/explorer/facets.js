import {html, nothing} from './lit-html.js';
import {dayText} from './days.js';
import {counted, percent} from './numbers.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

const NAMES = ['person', 'organization', 'location', 'misc'];

/**
 * Whom and what the articles name, and who published them.
 * @param {!App} app
 * @return {*}
 */
export function facetsView(app) {
  const data = app.facets.data;
  if (!app.facets.key || (data && !app.facets.loading && Object.values(data.facets).every((values) => !values.length) && !data.weaker)) {
    return nothing;
  }
  return html`<details class="facets" ?open=${window.innerWidth >= 768}><summary><h2>${WORDS.facets.heading}</h2></summary>
    <div aria-busy=${String(app.facets.loading)}>
    <div class="options"><label>${WORDS.facets.order}
      <select @change=${(event) => app.go(app.address.with('order', event.target.value), true)}>
        <option value="">${WORDS.facets.frequent}</option>
        <option value="distinctive" ?selected=${app.address.get('order') === 'distinctive'}>${WORDS.facets.distinctive}</option>
      </select></label></div>
    ${problemView(app, app.facets)}
    ${data ? html`${Object.keys(data.facets).map((facet) => facetView(app, facet, data.facets[facet]))}
      ${weakerView(data.weaker)}${note(data.sample)}` : nothing}</div>
  </details>`;
}

/**
 * What the numbers are based on, if they are estimates.
 * @param {?} sample
 * @return {*}
 */
export function note(sample) {
  return sample.exact ? nothing : html`<p class="none">${WORDS.numbers.estimate(sample.articles.toLocaleString('en'))}</p>`;
}

/**
 * How many differences may be due to chance.
 * @param {?} weaker
 * @return {*}
 */
function weakerView(weaker) {
  const number = Object.values(weaker || {}).reduce((sum, each) => sum + each, 0);
  return number ? html`<p class="none">${WORDS.facets.weaker(number.toLocaleString('en'))}</p>` : nothing;
}

function facetView(app, facet, values) {
  const most = Math.max(...values.map((value) => value.count), 1);
  return values.length ? html`<section class="facet ${facet}"><h3>${WORDS.facets[facet]}</h3>
    <ul>${values.map((value) => valueView(app, facet, value, most))}</ul></section>` : nothing;
}

/** The address of a value's articles. On the start page, it leaves out the days, which were all. */
function narrowed(address, query) {
  const found = address.ofQuery(query);
  return address.conditions().length ? found : found.minus('from');
}

function valueView(app, facet, value, most) {
  const label = facet === 'mentioned' ? dayText(value.name) : value.name;
  const href = value.query === undefined ? '' : narrowed(app.address, value.query).href();
  const excluded = NAMES.includes(facet) && app.address.plus('not', `"${value.name}"`).reading('').href();
  return html`<li>
    ${href ? html`<a class="name" href=${href} dir="auto">${label}</a>` : html`<span class="name" dir="auto">${label}</span>`}
    ${href ? html`<a class="number" href=${href} tabindex="-1" aria-hidden="true">${counted(value)}</a>
      <span class="hidden">${counted(value)}</span>` : html`<span class="number">${counted(value)}</span>`}
    ${value.usual === undefined ? nothing : html`<small>${percent(value.share)}, ${WORDS.facets.usual(percent(value.usual))}</small>`}
    ${excluded ? html`<a class="remove" href=${excluded} aria-label=${WORDS.facets.exclude(value.name)}
      title=${WORDS.facets.exclude(value.name)}>−</a>` : nothing}
    <svg class="bar" aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none"><rect height="2" width=${100 * value.count / most}></rect></svg>
  </li>`;
}
