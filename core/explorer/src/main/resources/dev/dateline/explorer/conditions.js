import {html, nothing} from './lit-html.js';
import {Address, CONDITIONS} from './address.js';
import {dayText} from './days.js';
import {counted} from './numbers.js';
import {WORDS} from './words.js';

const ROLES = ['entity', 'any', 'not'];
const FORM_FIELDS = ['from', 'to', 'mentions', 'source', 'key', 'containing'];

/**
 * The conditions of the search as chips, and a form for more.
 * @param {!App} app
 * @return {*}
 */
export function conditionsView(app) {
  const chips = app.address.conditions();
  return html`<section class="conditions" aria-label=${WORDS.conditions.label}>
    <ul class="chips">
      ${chips.length ? chips.map((pair) => chip(app, pair)) : html`<li class="none">${WORDS.conditions.none}</li>`}
      ${chips.length ? html`<li><a class="quiet" href="./">${WORDS.conditions.clear}</a></li>` : nothing}
    </ul>
    <p class="count" aria-live="polite">${countText(app)}</p>
    ${moreConditions(app)}
  </section>`;
}

function countText(app) {
  const count = app.count.data;
  return !app.count.key || !count ? '' : WORDS.list.count(counted(count), count.count !== 1);
}

function chip(app, pair) {
  const [name, value] = pair;
  const label = conditionText(name, value);
  return html`<li class="chip ${name}">
    ${ROLES.includes(name) ? roleMenu(app, name, value) : html`<span class="role">${WORDS.conditions[name]}</span>`}
    ${name === 'exact' ? nothing : html`<span class="value" dir="auto">${label}</span>`}
    <a class="remove" href=${app.address.minus(name, value).href()} aria-label=${WORDS.conditions.remove(label)}
      title=${WORDS.conditions.remove(label)}>×</a></li>`;
}

/**
 * The conditions of a query, to read only.
 * @param {string} query
 * @return {*}
 */
export function queryChips(query) {
  return html`<ul class="chips">${Address.parse(query, '').conditions().map(([name, value]) => html`<li class="chip ${name}">
    <span class="role">${WORDS.conditions.roles[name] || WORDS.conditions[name]}</span>
    <span class="value" dir="auto">${conditionText(name, value)}</span></li>`)}</ul>`;
}

/**
 * The value of a condition for people.
 * @param {string} name
 * @param {string} value
 * @return {string}
 */
export function conditionText(name, value) {
  const isDay = ['date', 'from', 'to', 'mentions'].includes(name);
  return isDay ? dayText(value) : name === 'type' ? WORDS.types[value] || value : value;
}

function roleMenu(app, name, value) {
  const change = (event) => app.go(replaced(app.address, name, event.target.value, value));
  return html`<select class="role" aria-label=${WORDS.conditions.roleOf(value)} .value=${name} @change=${change}>
    ${ROLES.map((role) => html`<option value=${role} ?selected=${role === name}>${WORDS.conditions.roles[role]}</option>`)}
  </select>`;
}

/** The address in which a name is used in another way. */
function replaced(address, from, to, value) {
  const pairs = address.pairs.map((pair) => pair[0] === from && pair[1] === value ? [to, value] : pair);
  return new Address(pairs, address.article);
}

function moreConditions(app) {
  return html`<details class="more">
    <summary>${WORDS.conditions.more}</summary>
    <form @submit=${(event) => apply(app, event)}>
      ${FORM_FIELDS.map((name) => html`<label>${WORDS.conditions.fields[name]}
        <input name=${name} .value=${app.address.get(name)} placeholder=${isPeriod(name) ? '2023-07-14' : nothing}></label>`)}
      <label>${WORDS.conditions.fields.type}
        <select name="type" .value=${app.address.get('type')}>
          <option value="">${WORDS.conditions.anyType}</option>
          ${Object.keys(WORDS.types).map((type) => html`<option value=${type}
            ?selected=${type === app.address.get('type')}>${WORDS.types[type]}</option>`)}
        </select></label>
      <button>${WORDS.conditions.apply}</button>
    </form>
  </details>`;
}

const isPeriod = (name) => ['from', 'to', 'mentions'].includes(name);

function apply(app, event) {
  event.preventDefault();
  const form = new FormData(event.target);
  let address = form.get('from') || form.get('to') ? app.address.minus('date') : app.address;
  for (const name of CONDITIONS.filter((condition) => form.has(condition))) {
    address = address.with(name, String(form.get(name)).trim());
  }
  event.target.closest('details').open = false;
  app.go(address.reading(''));
}
