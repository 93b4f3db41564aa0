import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {citation} from './citation.js';
import {dayText} from './days.js';
import {articleLine} from './list.js';
import {marksOf, paragraphsOf, segmentsOf} from './marks.js';
import {integer} from './numbers.js';
import {problemView} from './problems.js';
import {WORDS} from './words.js';

/**
 * The open article: its text with names and dates marked, and what belongs to it.
 * @param {!App} app
 * @return {*}
 */
export function readerView(app) {
  if (!app.address.article) {
    return nothing;
  }
  const article = app.article.data;
  return html`<article class="reader" aria-label=${WORDS.reader.label} aria-busy=${String(app.article.loading)}>
    <a class="close" href=${app.address.reading('').href()} aria-label=${WORDS.close} title=${WORDS.close}>×</a>
    ${problemView(app, app.article)}
    ${article ? html`${head(article)}${mentionBar(app, article)}${body(app, article)}${foot(app, article)}`
      : app.article.loading ? html`<p class="none">${WORDS.loading}</p>` : nothing}
  </article>`;
}

function head(article) {
  const facts = [article.source, article.section, article.byline].filter((fact) => fact);
  return html`<header>
    <p class="when"><time datetime=${article.date}>${dayText(article.date)}</time>
      ${facts.map((fact) => html`<span dir="auto">${fact}</span>`)}
      <span>${WORDS.reader.words(integer(article.words))}</span></p>
    <h2 id="reading" tabindex="-1" dir="auto" lang=${article.language || nothing}>${article.headline}</h2>
    <p class="key" dir="ltr">${article.key}${article.member ? `, ${article.member}` : ''}</p>
  </header>`;
}

function mentionBar(app, article) {
  const all = mentionsOf(app, article).length;
  return !all || !app.text.data ? nothing : html`<p class="mentions">
    <button type="button" @click=${() => stepMention(app, -1)} aria-label=${WORDS.reader.previous} title=${WORDS.reader.previous}>‹</button>
    <span aria-live="polite">${WORDS.reader.mentions(app.mention + 1, all)}</span>
    <button type="button" @click=${() => stepMention(app, 1)} aria-label=${WORDS.reader.next} title=${WORDS.reader.next}>›</button></p>`;
}

/** The indexes of the marks that mention the names of the search; of all names if it has none here. */
function mentionsOf(app, article) {
  const marks = marksOf(article).map((mark, index) => ({...mark, index})).filter((mark) => mark.kind !== 'date');
  const line = app.list.data && app.list.data.articles.find((candidate) => candidate.id === article.id);
  const names = ((line && line.mentions) || []).map((mention) => mention.name);
  const asked = marks.filter((mark) => names.includes(mark.name));
  return (asked.length ? asked : marks).map((mark) => mark.index);
}

/**
 * Goes to the next or previous mention of the names of the search.
 * @param {!App} app
 * @param {number} step 1 or -1
 */
export function stepMention(app, step) {
  const all = app.article.data ? mentionsOf(app, app.article.data) : [];
  if (all.length) {
    app.mention = (app.mention + step + all.length + (app.mention < 0 && step < 0 ? 1 : 0)) % all.length;
    const mark = document.getElementById(`mark-${all[app.mention]}`);
    if (mark) {
      mark.scrollIntoView({block: 'center'});
      mark.focus({preventScroll: true});
    }
    app.changed();
  }
}

function body(app, article) {
  const text = app.text.data;
  if (text === null) {
    return app.text.loading ? html`<p class="none">${WORDS.loading}</p>`
        : html`<div class="text" lang=${article.language || nothing}><p dir="auto">${article.summary}</p></div>
          <p class="none">${WORDS.reader.summaryOnly}</p>`;
  }
  const marks = marksOf(article);
  return html`<div class="text" lang=${article.language || nothing}>
    ${paragraphsOf(text).map((paragraph) => html`<p dir="auto">${segmentsOf(text, paragraph, marks)
      .map((segment) => segmentView(app, segment))}</p>`)}</div>`;
}

function segmentView(app, segment) {
  if (!segment.kind) {
    return segment.text;
  }
  const pair = segment.kind === 'date' ? ['mentions', segment.name] : ['entity', segment.name];
  const title = segment.kind === 'date' ? dayText(segment.name) : `${segment.name}, ${WORDS.types[segment.kind]}`;
  return html`<a id="mark-${segment.index}" class="mark ${segment.kind}" title=${title}
    href=${new Address([pair], '').href()}>${segment.text}</a>`;
}

function foot(app, article) {
  const copy = () => navigator.clipboard.writeText(citation(article)).then(() => app.say(WORDS.reader.copied));
  return html`<footer>
    <h3>${WORDS.reader.names}</h3>
    ${namesView(article)}
    <h3>${WORDS.reader.similar}</h3>
    ${similarView(app)}
    <p class="actions">
      <a href="articles/${article.id}/content" data-leave>${WORDS.reader.original}</a>
      ${isWebAddress(article.url) ? html`<a href=${article.url} rel="noreferrer noopener" target="_blank">${WORDS.reader.page}</a>` : nothing}
      <button type="button" class="quiet" @click=${copy}>${WORDS.reader.cite}</button></p>
  </footer>`;
}

/** The names of the article, and why some or all may be missing. */
function namesView(article) {
  const coverage = WORDS.reader.coverage[article.names];
  const missing = coverage || (article.entities.length ? '' : WORDS.reader.noNames);
  return html`${article.entities.length ? html`<ul class="names">${article.entities.map((entity) => html`<li class=${entity.type}>
    <a href=${new Address([['entity', entity.name]], '').href()} dir="auto">${entity.name}</a> <small>${entity.count}</small></li>`)}</ul>` : nothing}
    ${missing ? html`<p class="none">${missing}</p>` : nothing}`;
}

/** Whether an article's own address leads to a web page, rather than to a script. */
const isWebAddress = (address) => /^https?:\/\//i.test(address || '');

function similarView(app) {
  const similar = app.similar.data;
  if (!similar) {
    return app.similar.problem ? problemView(app, app.similar) : html`<p class="none">${WORDS.loading}</p>`;
  }
  return similar.articles.length
      ? html`<ul class="similar">${similar.articles.map((line) => html`<li>${articleLine(app, line)}</li>`)}</ul>`
      : html`<p class="none">${WORDS.reader.noSimilar}</p>`;
}
