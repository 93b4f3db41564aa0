import {html, nothing} from './lit-html.js';
import {change} from './api.js';
import {daysText} from './days.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * Two names side by side, to merge one into the other, and what was merged before, to undo it.
 * @param {!App} app
 * @return {*}
 */
export function mergeView(app) {
  const found = app.names.data || [];
  const [into, from] = found;
  return html`<section class="merge" aria-labelledby="merge" aria-busy=${String(app.names.loading)}><h2 id="merge">${WORDS.merge.heading}</h2>
    <p>${WORDS.merge.explain}</p>
    <form @submit=${(event) => look(app, event)}>
      <label>${WORDS.merge.into} <input name="name" required dir="auto" .value=${app.address.get('name')}></label>
      <label>${WORDS.merge.from} <input name="alias" dir="auto" .value=${app.address.get('alias')}></label>
      <button>${WORDS.merge.look}</button></form>
    ${problemView(app, app.names)}${app.merged && app.merged.problem ? problemView(app, app.merged) : nothing}
    ${app.names.loading && !found.length ? html`<p class="none">${WORDS.loading}</p>` : nothing}
    <div class="pair">${found.map((name) => nameView(app, name))}</div>
    ${from && into.name !== from.name && from.mergedInto !== into.name ? html`<p><button type="button" class="primary"
        @click=${() => changeMerge(app, 'PUT', into.name, from.name)}>${WORDS.merge.merge} “${from.name}” → “${into.name}”</button></p>` : nothing}
  </section>`;
}

function look(app, event) {
  event.preventDefault();
  const form = new FormData(event.target);
  app.merged = null;
  app.names.expire();
  app.go(app.address.with('name', String(form.get('name')).trim()).with('alias', String(form.get('alias')).trim()));
}

function nameView(app, name) {
  return html`<section class="description"><h3 dir="auto">${name.name}</h3>
    <p>${name.types.map((type) => WORDS.types[type]).join(', ')}.
      ${name.first ? WORDS.merge.known(daysText(name.first, name.last)) : nothing}</p>
    ${name.aliases.length ? html`<p>${WORDS.merge.aliases}: ${name.aliases.join(', ')}</p>` : nothing}
    ${name.mergedInto ? html`<p>${WORDS.merge.isMerged(name.mergedInto)} ${undo(app, {name: name.name, into: name.mergedInto})}</p>` : mergedNames(app, name)}</section>`;
}

function mergedNames(app, name) {
  return html`<h4>${WORDS.merge.merged}</h4>
    ${name.merged.length ? html`<ul>${name.merged.map((merge) => html`<li dir="auto">${merge.name} ${undo(app, merge)}</li>`)}</ul>`
      : html`<p class="none">${WORDS.merge.noMerged}</p>`}`;
}

function undo(app, merge) {
  return html`<button type="button" class="quiet" aria-label=${WORDS.merge.undo(merge.name)}
    @click=${() => changeMerge(app, 'DELETE', merge.into, merge.name)}>${WORDS.undo}</button>`;
}

async function changeMerge(app, method, into, from) {
  try {
    await change(method, `entities/${encodeURIComponent(into)}/aliases/${encodeURIComponent(from)}`);
    app.merged = null;
    app.say(method === 'PUT' ? WORDS.merge.done(from, into) : WORDS.merge.undone(from));
    app.names.reload();
  } catch (problem) {
    app.merged = {problem, reload: () => changeMerge(app, method, into, from)};
    app.changed();
  }
}
