import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {change, getJson} from './api.js';
import {queryChips} from './conditions.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * The form that watches the search.
 * @param {!App} app
 * @return {*}
 */
export function watchingView(app) {
  const query = queryOf(app.address);
  const {problem = null, taken = null, reload = () => undefined} = app.watching || {};
  return html`<dialog id="watching" aria-labelledby="watching-heading" @close=${() => forgetWatching(app)}>
    <form method="dialog"><button aria-label=${WORDS.close} class="close">×</button></form>
    <h2 id="watching-heading">${WORDS.watching.heading}</h2><p>${WORDS.watching.explain}</p>${app.watching ? queryChips(query) : nothing}
    <form @submit=${(event) => submitWatch(app, event)} @input=${() => askAgain(app)}>
      <label>${WORDS.watching.name} <input name="name" required maxlength="64" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
      <label>${WORDS.watching.note} <input name="note" maxlength="500" dir="auto" autocomplete="off"></label>
      ${problem ? problemView(app, {problem, reload}) : nothing}
      ${taken ? html`<div role="alert"><p>${WORDS.watching.taken(taken.name)}</p>${queryChips(taken.query)}</div>` : nothing}
      <button class="primary">${taken ? WORDS.watching.change : WORDS.watching.save}</button></form></dialog>`;
}

const queryOf = (address) => new URLSearchParams(address.conditions()).toString();

/**
 * Opens the form, with a name for the watch.
 * @param {!App} app
 */
export function openWatching(app) {
  const dialog = document.getElementById('watching');
  app.watching = {};
  app.changed();
  dialog.querySelector('[name=name]').value = watchName(app.address);
  dialog.showModal();
  dialog.querySelector('[name=name]').select();
}

/** A name made of the values of the conditions, with what a watch's name can have. */
function watchName(address) {
  const values = address.conditions().map((pair) => pair[1]).join('-');
  const plain = values.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 64);
}

function forgetWatching(app) {
  app.watching = null;
  app.changed();
}

/** Another name is another question. */
function askAgain(app) {
  app.watching = {};
  app.changed();
}

async function submitWatch(app, event) {
  event.preventDefault();
  const form = event.target;
  const name = form.elements.name.value.trim();
  const note = form.elements.note.value.trim();
  const watch = {query: queryOf(app.address), ...(note ? {note} : {})};
  try {
    const former = app.watching && app.watching.taken ? null : await watchNamed(name);
    if (former && former.query !== watch.query) {
      app.watching = {taken: former};
      app.changed();
    } else {
      await change('PUT', `watches/${encodeURIComponent(name)}`, watch);
      showWatch(app, name);
    }
  } catch (problem) {
    app.watching = {problem, reload: () => form.requestSubmit()};
    app.changed();
  }
}

/** The watch of a name; null if there is none. */
async function watchNamed(name) {
  const {watches} = await getJson('watches', []);
  return watches.find((watch) => watch.name === name) || null;
}

function showWatch(app, name) {
  document.getElementById('watching').close();
  app.watches.expire();
  app.watched.expire();
  app.say(WORDS.watching.saved(name));
  app.go(new Address([['view', 'watches'], ['watch', name]], ''));
}
