import {apiAddress, getJson, getText} from './api.js';
import {checkPage, listOfNames} from './names.js';

const FACETS = ['person', 'organization', 'location', 'source', 'folder', 'mentioned'];

/** What the start page lists. */
const EVERYTHING = [['from', '1000']];

/**
 * Whether the address selects no articles and names no view.
 * @param {!Address} address
 * @return {boolean}
 */
export const isStart = (address) => !address.view() && !address.conditions().length;

/**
 * The query of the list of articles.
 * @param {!Address} address
 * @return {!Array<!Array<string>>}
 */
export function listPairs(address) {
  const pairs = address.listQuery();
  return address.conditions().length || pairs.some((pair) => !['sort', 'duplicates'].includes(pair[0]))
      ? pairs : [...EVERYTHING, ...pairs];
}

/**
 * Loads what the address needs, and nothing else: the list first, then the rest, so that nothing competes with the list.
 * @param {!App} app
 */
export function loadAll(app) {
  const address = app.address;
  const shown = ['', 'network'].includes(address.view());
  const conditions = address.conditions();
  const hides = address.all('duplicates').map((value) => ['duplicates', value]);
  const showNext = (remote, path, pairs) => show(remote, path, pairs, () => app.list.answered);
  show(app.list, shown && 'articles', listPairs(address));
  showNext(app.count, shown && conditions.length && 'articles/count', [...conditions, ...hides]);
  showNext(app.timeline, shown && conditions.length && 'articles/timeline', timelinePairs(address, conditions));
  const counts = conditions.length ? shown : isQuiet(app);
  showNext(app.facets, counts && 'articles/facets', facetPairs(address, conditions.length ? conditions : EVERYTHING));
  showNext(app.network, address.view() === 'network' && conditions.length && 'articles/network',
      networkPairs(address, conditions));
  showNext(app.trends, isStart(address) && 'trends', periodPairs(address));
  showNext(app.rejections, (address.view() === 'rejections' || isStart(address)) && 'rejections',
      address.all('folder').map((folder) => ['key', folder]));
  show(app.watches, address.view() === 'watches' && 'watches', []);
  show(app.watched, address.view() === 'watches' && address.get('watch') && watchedPath(address), []);
  loadCheck(app);
  loadComparisons(app);
  loadArticle(app);
  loadNames(app);
}

/** Whether the start page has no trends to show, and therefore shows counts instead. */
function isQuiet(app) {
  const trends = app.trends.data;
  return isStart(app.address) && Boolean(trends && trends.period) && !trends.trends.length;
}

/**
 * @param {!RemoteData} remote
 * @param {?} path not loaded if it is empty or false
 * @param {!Array<!Array<string>>} pairs
 * @param {function(): !Promise<void>=} before what to wait for
 */
function show(remote, path, pairs, before = () => Promise.resolve()) {
  remote.show(path ? apiAddress(path, pairs) : '', async (signal) => {
    await before();
    signal.throwIfAborted();
    return getJson(path, pairs, signal);
  });
}

function timelinePairs(address, conditions) {
  const own = address.pairs.filter((pair) => ['interval', 'per'].includes(pair[0]));
  return [...conditions, ...own];
}

function facetPairs(address, conditions) {
  const order = address.all('order').map((value) => ['order', value]);
  return [...conditions, ...order, ['facet', FACETS.join(',')], ['limit', '8']];
}

function networkPairs(address, conditions) {
  return [...conditions, ...address.all('together').map((value) => ['together', value])];
}

function periodPairs(address) {
  return [...address.all('period').map((value) => ['period', value]), ['limit', '20']];
}

/**
 * The path of what the chosen watch found.
 * @param {!Address} address
 * @return {string}
 */
export const watchedPath = (address) => `watches/${encodeURIComponent(address.get('watch'))}/articles`;

function loadCheck(app) {
  const list = listOfNames(app);
  const key = app.address.view() === 'check' && list.text.trim() ? JSON.stringify(list) : '';
  app.checked.show(key, (signal) => checkPage(list, '', signal), false);
}

/** One timeline for each name to compare with: of the same days, in the same buckets. */
function loadComparisons(app) {
  const names = app.timeline.key ? app.address.all('compare') : [];
  app.compared.show(names.length ? JSON.stringify([app.timeline.key, ...names]) : '', async (signal) => {
    await app.timeline.answered;
    signal.throwIfAborted();
    const pairs = comparedPairs(app.address, app.timeline.data);
    return Promise.all(pairs ? names.map((name) => getJson('articles/timeline', [['entity', name], ...pairs], signal)) : []);
  });
}

/** The other conditions, and the days and the interval of a timeline; null if there is none. */
function comparedPairs(address, timeline) {
  if (!timeline || !timeline.buckets.length) {
    return null;
  }
  const others = address.conditions().filter((pair) => !['entity', 'any', 'not', 'date', 'from', 'to'].includes(pair[0]));
  const last = timeline.buckets[timeline.buckets.length - 1];
  const per = address.all('per').map((value) => ['per', value]);
  return [...others, ['from', timeline.buckets[0].start], ['to', last.end], ['interval', timeline.interval], ...per];
}

function loadArticle(app) {
  const id = app.address.article;
  const path = id && `articles/${id}`;
  app.article.show(path, (signal) => getJson(path, [], signal), false);
  app.text.show(path && `${path}/text`, (signal) => getText(`${path}/text`, signal), false);
  const similar = path && `${path}/similar`;
  app.similar.show(similar, (signal) => getJson(similar, [['limit', '10']], signal), false);
}

/** The two names to merge. */
function loadNames(app) {
  const names = app.address.view() === 'merge' ? [...app.address.all('name'), ...app.address.all('alias')] : [];
  app.names.show(names.length ? JSON.stringify(names) : '', (signal) => Promise.all(
      names.map((name) => getJson(`entities/${encodeURIComponent(name)}`, [], signal))));
}
