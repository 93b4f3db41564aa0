/** The parameters that select articles. */
export const CONDITIONS = [
  'entity', 'any', 'not', 'type', 'date', 'from', 'to', 'source', 'key', 'language', 'mentions', 'containing',
  'not-containing', 'exact',
];

/** The parameters of the page, which the API does not have. */
const OWN = ['view', 'interval', 'per', 'compare', 'order', 'period', 'together'];

/** The parameters of views that are not about a search. */
const OF_OTHER_VIEWS = ['name', 'alias', 'folder', 'names', 'kind', 'watch'];

const ARTICLE = /^[0-9a-hjkmnp-tv-z]{16}$/;

/** What the page shows: its address is the API's query, and the open article is its fragment. */
export class Address {
  /**
   * @param {!Array<!Array<string>>} pairs parameters in order
   * @param {string} article the id of the open article, or ''
   */
  constructor(pairs, article) {
    this.pairs = pairs;
    this.article = article;
  }

  /**
   * @param {string} search a query with or without its question mark
   * @param {string} hash a fragment with or without its number sign
   * @return {!Address}
   */
  static parse(search, hash) {
    const article = hash.replace(/^#/, '');
    const pairs = Array.from(new URLSearchParams(search)).filter((pair) => pair[1] !== '');
    return new Address(pairs, ARTICLE.test(article) ? article : '');
  }

  /** @return {string} the value of a parameter, or '' */
  get(name) {
    const pair = this.pairs.find((candidate) => candidate[0] === name);
    return pair ? pair[1] : '';
  }

  /** @return {!Array<string>} all values of a parameter */
  all(name) {
    return this.pairs.filter((pair) => pair[0] === name).map((pair) => pair[1]);
  }

  /** @return {string} the view, or '' for the list */
  view() {
    return this.get('view');
  }

  /** @return {!Array<!Array<string>>} the parameters that select articles */
  conditions() {
    return this.pairs.filter((pair) => CONDITIONS.includes(pair[0]));
  }

  /** @return {!Array<!Array<string>>} the parameters of the list, including unknown ones */
  listQuery() {
    return this.pairs.filter((pair) => !OWN.includes(pair[0]) && !OF_OTHER_VIEWS.includes(pair[0]));
  }

  /** @return {!Address} one that shows a search, without an open article */
  searching() {
    const rest = this.pairs.filter((pair) => !OF_OTHER_VIEWS.includes(pair[0]));
    return new Address(rest, '').with('view', this.view() === 'network' ? 'network' : '');
  }

  /** @return {!Address} one with another pair */
  plus(name, value) {
    return this.pairs.some((pair) => pair[0] === name && pair[1] === value)
        ? this : new Address([...this.pairs, [name, value]], this.article);
  }

  /** @return {!Address} one without a pair, or without all pairs of a name */
  minus(name, value = undefined) {
    const rest = this.pairs.filter((pair) => pair[0] !== name || (value !== undefined && pair[1] !== value));
    return new Address(rest, this.article);
  }

  /** @return {!Address} one in which a parameter has one value; none if the value is '' */
  with(name, value) {
    const rest = this.minus(name);
    return value ? rest.plus(name, value) : rest;
  }

  /** @return {!Address} one of other days, given as a day, month or year, or as the first and last day */
  onDays(first, last = '') {
    const rest = this.minus('date').minus('from').minus('to');
    return !last || first === last ? rest.with('date', first) : rest.with('from', first).with('to', last);
  }

  /** @return {!Address} one with another open article; '' for none */
  reading(article) {
    return new Address(this.pairs, article);
  }

  /** @return {!Address} the list that a query of the API names, in the order and view of this one */
  ofQuery(query) {
    const kept = this.pairs.filter((pair) => ['interval', 'per', 'order', 'sort', 'duplicates'].includes(pair[0]));
    return new Address([...Address.parse(query, '').pairs, ...kept], '');
  }

  /** @return {string} the address, relative to the page */
  href() {
    const query = new URLSearchParams(this.pairs).toString();
    return (query ? `?${query}` : './') + (this.article ? `#${this.article}` : '');
  }
}
