import {Address} from './address.js';
import {stepMention} from './reader.js';
import {toggleTable} from './timeline.js';

const SETTING = 'dateline.keys';

/** @return {boolean} whether single keys have a meaning */
export const keysEnabled = () => window.localStorage.getItem(SETTING) !== 'off';

/**
 * Lets single keys have a meaning, or not: they disturb some who dictate.
 * @param {boolean} enabled
 */
export const enableKeys = (enabled) => window.localStorage.setItem(SETTING, enabled ? 'on' : 'off');

let afterG = false;

/**
 * Handles a key that was pressed outside of a field.
 * @param {!App} app
 * @param {!KeyboardEvent} event
 */
export function handleKey(app, event) {
  const free = !event.ctrlKey && !event.metaKey && !event.altKey && keysEnabled();
  if (event.key === 'Escape' && app.address.article && !isField(event.target) && !document.querySelector('dialog[open]')) {
    closeArticle(app);
  } else if (free && !isField(event.target) && !document.querySelector('dialog[open]')) {
    const action = afterG ? GOING[event.key] : KEYS[event.key];
    afterG = event.key === 'g' && !afterG;
    if (action) {
      event.preventDefault();
      action(app);
    }
  }
}

const isField = (element) => element.matches('input:not([type=checkbox]):not([type=range]), select, textarea');

const KEYS = {
  '/': () => document.getElementById('search').focus(),
  '?': () => document.getElementById('help').showModal(),
  'j': () => stepArticle(1),
  'k': () => stepArticle(-1),
  'n': (app) => stepMention(app, 1),
  'p': (app) => stepMention(app, -1),
  'x': (app) => app.address.article && closeArticle(app),
  't': (app) => toggleTable(app, !app.showsTable),
};

const GOING = {
  'l': (app) => app.go(app.address.with('view', '')),
  'n': (app) => app.go(app.address.with('view', 'network')),
  't': (app) => app.go(new Address([], '')),
  'r': (app) => app.go(new Address([['view', 'rejections']], '')),
  'w': (app) => app.go(new Address([['view', 'watches']], '')),
  'c': (app) => app.go(new Address([['view', 'check']], '')),
  'm': (app) => app.go(new Address([['view', 'merge']], '')),
};

/** Moves to the next or previous article of the list. */
function stepArticle(step) {
  const links = Array.from(document.querySelectorAll('.list a.headline'));
  const at = links.indexOf(document.activeElement);
  const from = at >= 0 ? at : links.findIndex((link) => link.getAttribute('aria-current'));
  const next = links[Math.max(0, Math.min(links.length - 1, from + step))];
  if (next) {
    next.focus();
  }
}

/**
 * Closes the article, and returns to its place in the list.
 * @param {!App} app
 */
export function closeArticle(app) {
  const link = document.querySelector(`a.headline[data-id="${app.address.article}"]`);
  app.go(app.address.reading(''));
  if (link) {
    link.focus();
  }
}
