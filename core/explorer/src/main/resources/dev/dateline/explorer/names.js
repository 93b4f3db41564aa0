import {ask} from './api.js';

/** What an address holds; a longer list is kept by the page alone. */
const LONGEST_IN_ADDRESS = 1500;

/**
 * A list of names to check: one per line, or a table with a header.
 * @typedef {{text: string, table: boolean}}
 */
let NameList;

/**
 * The list of names that the page shows.
 * @param {!App} app
 * @return {!NameList}
 */
export function listOfNames(app) {
  return {text: app.address.get('names') || app.longList, table: app.address.get('table') === 'csv'};
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
  app.go(app.address.with('names', isLong ? '' : list.text).with('table', list.table ? 'csv' : ''));
}

/**
 * One page of what the API says about a list.
 * @param {!NameList} list
 * @param {string} cursor '' for the first page
 * @param {?AbortSignal=} signal
 * @return {!Promise<?>}
 */
export async function checkPage(list, cursor, signal = null) {
  const response = await ask('entities/check', cursor ? [['cursor', cursor]] : [], bodyOf(list), signal);
  return response.json();
}

/**
 * All that the API says about a list, as a table.
 * @param {!NameList} list
 * @return {!Promise<string>}
 */
export async function checkedCsv(list) {
  let csv = '';
  for (let cursor = '0'; cursor;) {
    const response = await ask('entities/check', [['format', 'csv'], ['cursor', cursor]], bodyOf(list));
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

function bodyOf(list) {
  const names = list.text.split(/\r?\n/).map((name) => name.trim()).filter((name) => name);
  return list.table ? {type: 'text/csv', text: list.text} : {type: 'application/json', text: JSON.stringify(names)};
}
