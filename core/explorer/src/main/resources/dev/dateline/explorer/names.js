import {Problem, ask} from './api.js';
import {WORDS} from './words.js';

/** The longest list that an address can hold; a longer one is only kept in the page. */
const LONGEST_IN_ADDRESS = 1500;

/** The element by which the function says what finds the names in a text; null if nothing does. */
const RECOGNIZER = /** @type {?HTMLMetaElement} */ (document.querySelector('meta[name=recognizer]'));

/** The kinds of lists: a name per line, a table with a header, and a text, if its names can be found. */
export const KINDS = ['lines', 'csv', ...(RECOGNIZER ? ['text'] : [])];

/**
 * What to check.
 * @typedef {{text: string, kind: string}}
 */
let NameList;

/**
 * The list of names that the page shows.
 * @param {!App} app
 * @return {!NameList}
 */
export function listOfNames(app) {
  return {text: app.address.get('names') || app.longList, kind: app.address.get('kind') || KINDS[0]};
}

/**
 * Shows a list of names: in the address, unless it is too long for one.
 * @param {!App} app
 * @param {!NameList} list
 */
export function showList(app, list) {
  const isLong = list.text.length > LONGEST_IN_ADDRESS;
  app.longList = isLong ? list.text : '';
  app.checked.expire();
  app.go(app.address.with('names', isLong ? '' : list.text).with('kind', list.kind === KINDS[0] ? '' : list.kind));
}

/**
 * One page of what the API says about a list.
 * @param {!NameList} list
 * @param {string} cursor '' for the first page
 * @param {?AbortSignal=} signal
 * @return {!Promise<?>}
 */
export async function checkPage(list, cursor, signal = null) {
  const response = await ask('entities/check', cursor ? [['cursor', cursor]] : [], await bodyOf(list, signal), signal);
  return response.json();
}

/**
 * All that the API says about a list, as a table.
 * @param {!NameList} list
 * @return {!Promise<string>}
 */
export async function checkedCsv(list) {
  const body = await bodyOf(list);
  let csv = '';
  for (let cursor = '0'; cursor;) {
    const response = await ask('entities/check', [['format', 'csv'], ['cursor', cursor]], body);
    const rows = await response.text();
    csv += csv ? rows.slice(rows.indexOf('\n') + 1) : rows;
    cursor = nextCursor(response.headers.get('link') || '');
  }
  return csv;
}

function nextCursor(link) {
  const next = /[?&]cursor=(\d+)[^>]*>; *rel="?next/.exec(link);
  return next ? next[1] : '';
}

async function bodyOf(list, signal = null) {
  if (list.kind === 'csv') {
    return {type: 'text/csv', text: list.text};
  }
  const names = list.text.split(/\r?\n/).map((name) => name.trim()).filter((name) => name);
  return {type: 'application/json', text: list.kind === 'text' ? await namesIn(list.text, signal) : JSON.stringify(names)};
}

/** The names in a text, as the API takes them. */
async function namesIn(text, signal) {
  const response = await ask(RECOGNIZER.content, [], {type: 'application/json', text: JSON.stringify({id: 1, text})}, signal);
  const names = await response.text();
  if (!JSON.parse(names).entities.length) {
    throw new Problem(0, {title: WORDS.check.noNames});
  }
  return names;
}
