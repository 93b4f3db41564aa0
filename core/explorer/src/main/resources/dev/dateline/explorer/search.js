import {html, nothing} from './lit-html.js';
import {getJson} from './api.js';
import {addressWith, conditionsOf, roleOf} from './query-line.js';
import {WORDS} from './words.js';

/**
 * The search line: completes names, and adds to the search what is entered.
 * @param {!App} app
 * @return {*}
 */
export function searchLine(app) {
  const names = suggestionsOf(app);
  const isOpen = names.length > 0;
  const active = app.suggestion >= 0 && isOpen ? `suggestion-${app.suggestion}` : nothing;
  return html`<form role="search" class="search" @submit=${(event) => enter(app, event)}
      @focusout=${(event) => leave(app, event)}>
    <input id="search" type="search" role="combobox" autocomplete="off" spellcheck="false" dir="auto"
      aria-label=${WORDS.search.label} placeholder=${WORDS.search.placeholder} aria-autocomplete="list"
      aria-controls="suggestions" aria-expanded=${String(isOpen)} aria-activedescendant=${active} .value=${app.typed}
      @input=${(event) => type(app, event.target.value)} @keydown=${(event) => move(app, event, names)}>
    <button>${WORDS.search.add}</button>
    <ul id="suggestions" role="listbox" aria-label=${WORDS.search.suggestions} ?hidden=${!isOpen}>
      ${names.map((entity, i) => html`<li id="suggestion-${i}" role="option" aria-selected=${String(i === app.suggestion)}
          @pointerdown=${(event) => choose(app, event, entity.name)}>
        <span dir="auto">${entity.name}</span> <small>${WORDS.types[entity.type]}</small></li>`)}
    </ul>
  </form>`;
}

function suggestionsOf(app) {
  return app.typed && app.completion.data ? app.completion.data.entities : [];
}

function type(app, text) {
  app.typed = text;
  app.suggestion = -1;
  const isName = conditionsOf(text).every((pair) => ['entity', 'any', 'not'].includes(pair[0]));
  const prefix = isName ? roleOf(text).name : '';
  const letters = prefix.replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = [['prefix', prefix.slice(0, 120)], ['limit', '8']];
  app.completion.show(letters.length >= 2 ? `entities?${prefix}` : '', (signal) => getJson('entities', pairs, signal));
  app.changed();
}

function move(app, event, names) {
  if (event.key === 'Escape') {
    type(app, '');
  }
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (step && names.length) {
    event.preventDefault();
    app.suggestion = (app.suggestion + step + names.length + 1) % (names.length + 1);
    app.suggestion = app.suggestion === names.length ? -1 : app.suggestion;
    app.changed();
  }
}

function leave(app, event) {
  if (!event.currentTarget.contains(event.relatedTarget)) {
    app.completion.show('', () => Promise.resolve(null));
    app.changed();
  }
}

function choose(app, event, name) {
  event.preventDefault();
  add(app, name);
}

function enter(app, event) {
  event.preventDefault();
  const names = suggestionsOf(app);
  const chosen = names[app.suggestion];
  if (chosen) {
    add(app, chosen.name);
  } else {
    finish(app, addressWith(app.address, app.typed));
  }
}

/** Adds a suggested name, used as the text before it says. */
function add(app, name) {
  const role = roleOf(app.typed).parameter;
  finish(app, app.address.searching().plus(role, name));
}

function finish(app, address) {
  type(app, '');
  document.getElementById('search').value = '';
  app.go(address);
}
