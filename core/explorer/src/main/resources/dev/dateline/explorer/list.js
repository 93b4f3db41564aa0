import {html, nothing} from './lit-html.js';
import {conditionText} from './conditions.js';
import {dayText} from './days.js';
import {foldRepeats} from './fold.js';
import {integer} from './numbers.js';
import {isStart, listPairs} from './loading.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * The list of articles, loaded page by page.
 * @param {!App} app
 * @return {*}
 */
export function listView(app) {
  const data = app.list.data;
  return html`<section class="list" aria-labelledby="articles" aria-busy=${String(app.list.loading)}>
    <header>
      <h2 id="articles" tabindex="-1">${isStart(app.address) ? WORDS.list.latest : WORDS.list.heading}</h2>
      ${listOptions(app)}
    </header>
    ${problemView(app, app.list)}
    ${data ? html`${groups(app, data.articles)}${listEnd(app, data)}` : app.list.loading ? skeleton() : nothing}
  </section>`;
}

function listOptions(app) {
  const set = (name, value) => app.go(app.address.with(name, value));
  return html`<div class="options">
    <label>${WORDS.list.sort} <select @change=${(event) => set('sort', event.target.value)}>
      <option value="" ?selected=${app.address.get('sort') !== 'oldest'}>${WORDS.list.newest}</option>
      <option value="oldest" ?selected=${app.address.get('sort') === 'oldest'}>${WORDS.list.oldest}</option>
    </select></label>
    <label><input type="checkbox" .checked=${app.address.get('duplicates') === 'hide'}
      @change=${(event) => set('duplicates', event.target.checked ? 'hide' : '')}> ${WORDS.list.hide}</label>
  </div>`;
}

function groups(app, articles) {
  let day = '';
  const items = foldRepeats(articles).map((group) => {
    const isNew = group.first.date !== day;
    day = group.first.date;
    return groupView(app, group, isNew);
  });
  return html`<ol class="articles">${items}</ol>`;
}

function groupView(app, group, startsDay) {
  const id = group.first.id;
  const isOpen = app.unfolded.has(id);
  const toggle = () => {
    isOpen ? app.unfolded.delete(id) : app.unfolded.add(id);
    app.changed();
  };
  return html`<li class=${startsDay ? 'first-of-day' : ''}>
    ${articleLine(app, group.first)}
    ${group.repeats.length ? html`<button type="button" class="quiet" aria-expanded=${String(isOpen)} @click=${toggle}>
      ${WORDS.list.alike(group.repeats.length)}</button>` : nothing}
    ${isOpen ? html`<ul>${group.repeats.map((article) => html`<li>${articleLine(app, article)}</li>`)}</ul>` : nothing}
  </li>`;
}

/**
 * An article in a list.
 * @param {!App} app
 * @param {?} article
 * @return {*}
 */
export function articleLine(app, article) {
  const isOpen = article.id === app.address.article;
  return html`<article class="line ${isOpen ? 'open' : ''}">
    <p class="when"><time datetime=${article.date}>${dayText(article.date)}</time>
      ${article.source ? html`<span dir="auto">${article.source}</span>` : nothing}</p>
    <h3 dir="auto"><a class="headline" href=${app.address.reading(article.id).href()} data-id=${article.id}
      data-address=${new URL(app.address.reading(article.id).href(), location.href).href}
      aria-current=${isOpen ? 'true' : nothing}>${article.headline || article.key}</a></h3>
    ${snippetsOf(article).map(snippet)}
  </article>`;
}

/** The sentences that contain the words searched for, or else those of mentions. */
function snippetsOf(article) {
  const mentioning = (article.mentions || []).map((mention) => mention.snippet).filter((found) => found);
  return [...(article.passages || []), ...mentioning].slice(0, 2);
}

/** A sentence with the mention or the words marked, if they are in it. */
function snippet({text, highlight}) {
  return html`<p class="snippet" dir="auto">${highlight
      ? html`${text.slice(0, highlight.start)}<mark>${text.slice(highlight.start, highlight.end)}</mark>${text.slice(highlight.end)}` : text}</p>`;
}

function listEnd(app, data) {
  const more = () => app.list.more('articles', listPairs(app.address), 'articles');
  const searched = data.searched ? html`<p class="none">${WORDS.list.searched(integer(data.searched.articles), integer(data.searched.withoutText))}</p>` : nothing;
  if (data.next) {
    return html`${searched}${data.articles.length ? nothing : html`<p class="none">${WORDS.list.gap}</p>`}
      <near-view @near=${more}><button type="button" @click=${more}>${app.list.loading ? WORDS.loading : WORDS.list.more}</button></near-view>`;
  }
  return html`${searched}${data.articles.length ? html`<p class="none">${WORDS.list.end}</p>` : noArticle(app)}`;
}

function noArticle(app) {
  return html`<p class="none">${WORDS.list.none}</p>
    ${app.address.conditions().length > 1 ? html`<p>${WORDS.list.loosen} ${app.address.conditions().map((pair) =>
        html`<a href=${app.address.minus(pair[0], pair[1]).href()} dir="auto">${conditionText(pair[0], pair[1])}</a> `)}</p>` : nothing}`;
}

function skeleton() {
  return html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4, 5].map(() => html`<p></p>`)}</div>`;
}

/** Sends the event `near` when it comes near the visible part of the page. */
class NearView extends HTMLElement {
  constructor() {
    super();
    /** @type {?IntersectionObserver} */
    this.observer = null;
  }

  connectedCallback() {
    this.observer = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && this.dispatchEvent(new Event('near')),
        {rootMargin: '400px'});
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer.disconnect();
  }
}
customElements.define('near-view', NearView);
