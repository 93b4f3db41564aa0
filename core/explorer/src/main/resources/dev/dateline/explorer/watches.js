import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {apiAddress, change} from './api.js';
import {queryChips} from './conditions.js';
import {dayText} from './days.js';
import {articleLine} from './list.js';
import {watchedPath} from './loading.js';
import {problemView} from './problems.js';
import {signsIn} from './sign-in.js';
import {WORDS} from './words.js';

/**
 * The watches, and what one of them found.
 * @param {!App} app
 * @return {*}
 */
export function watchesView(app) {
  const watches = app.watches.data ? app.watches.data.watches : [];
  return html`<section class="watches" aria-labelledby="watches" aria-busy=${String(app.watches.loading)}>
      <header><h2 id="watches" tabindex="-1">${WORDS.watches.heading}</h2></header>
      <p>${WORDS.watches.explain}</p>
      ${problemView(app, app.watches)}${app.removal && app.removal.problem ? problemView(app, app.removal) : nothing}
      ${watches.length ? html`<ul>${watches.map((watch) => watchView(app, watch))}</ul>`
        : app.watches.data ? html`<p class="none">${WORDS.watches.none}</p>` : nothing}
    </section>
    ${app.address.get('watch') ? foundView(app) : nothing}${removalView(app)}`;
}

function watchView(app, watch) {
  const isChosen = watch.name === app.address.get('watch');
  const feed = apiAddress(`watches/${encodeURIComponent(watch.name)}/articles`, [['format', 'atom']]);
  const w = WORDS.watches;
  return html`<li class=${isChosen ? 'chosen' : ''}><h3><a href=${new Address([['view', 'watches'], ['watch', watch.name]], '').href()}
      aria-current=${isChosen ? 'true' : nothing}>${watch.name}</a>
      <small><time datetime=${watch.since}>${w.since(dayText(watch.since.slice(0, 10)))}</time></small></h3>
    ${watch.note ? html`<p dir="auto">${watch.note}</p>` : nothing}
    ${queryChips(watch.query)}
    <p class="options"><a href=${Address.parse(watch.query, '').href()} aria-label=${w.searchOf(watch.name)}>${w.search}</a>
      ${signsIn() ? nothing : html`<a href=${feed} data-leave aria-label=${w.feedOf(watch.name)}>${w.feed}</a>`}
      <button type="button" class="quiet" aria-label=${w.removeOf(watch.name)} @click=${() => openRemoval(app, watch.name)}>${w.remove}</button></p></li>`;
}

function foundView(app) {
  const data = app.watched.data;
  const more = () => app.watched.more(watchedPath(app.address), [], 'articles');
  return html`<section class="list" aria-labelledby="articles" aria-busy=${String(app.watched.loading)}>
    <header><h2 id="articles" tabindex="-1">${WORDS.watches.found(app.address.get('watch'))}</h2></header>
    ${problemView(app, app.watched)}
    ${!data ? nothing : data.articles.length ? html`<ol class="articles">${data.articles.map((article) => html`<li>${foundLine(app, article)}</li>`)}</ol>`
      : html`<p class="none">${WORDS.watches.nothing}</p>`}
    ${data && data.next ? html`<near-view @near=${more}><button type="button" @click=${more}>${WORDS.list.more}</button></near-view>` : nothing}
  </section>`;
}

function foundLine(app, article) {
  const names = (article.mentions || []).map((mention) => mention.name);
  const arrival = article.arrived;
  const said = [
    ...(arrival ? [WORDS.watches.arrived(`${dayText(arrival.slice(0, 10))}, ${arrival.slice(11, 16)} UTC`)] : []),
    ...(names.length ? [WORDS.watches.names(names.join(', '))] : []),
    ...(article.backfill ? [WORDS.watches.backfill] : []),
  ];
  return html`${articleLine(app, article)}<p class="arrival" dir="auto">${said.join(' · ')}</p>`;
}

function removalView(app) {
  const name = app.removal ? app.removal.name : '';
  return html`<dialog id="removal" aria-labelledby="removal-heading" @close=${(event) => confirmed(app, event.target.returnValue)}>
    <form method="dialog"><h2 id="removal-heading">${WORDS.watches.confirm(name)}</h2><p>${WORDS.watches.lost}</p>
      <p class="actions"><button value="keep" autofocus>${WORDS.watches.keep}</button>
        <button value="remove" class="primary">${WORDS.watches.remove}</button></p></form></dialog>`;
}

function openRemoval(app, name) {
  app.removal = {name};
  app.changed();
  const dialog = document.getElementById('removal');
  dialog.returnValue = '';
  dialog.showModal();
}

function confirmed(app, answer) {
  const name = app.removal.name;
  if (answer === 'remove') {
    removeWatch(app, name);
  }
}

async function removeWatch(app, name) {
  try {
    await change('DELETE', `watches/${encodeURIComponent(name)}`);
    app.removal = null;
    app.watches.expire();
    app.say(WORDS.watches.removed(name));
    app.go(app.address.get('watch') === name ? app.address.minus('watch').reading('') : app.address, true);
    document.getElementById('watches').focus();
  } catch (problem) {
    app.removal = {name, problem, reload: () => removeWatch(app, name)};
    app.changed();
  }
}
