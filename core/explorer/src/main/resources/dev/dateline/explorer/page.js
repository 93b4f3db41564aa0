import {html, nothing} from './lit-html.js';
import {Address} from './address.js';
import {checkView} from './check.js';
import {conditionsView} from './conditions.js';
import {dayText} from './days.js';
import {emptyView, isEmpty} from './empty.js';
import {facetsView} from './facets.js';
import {helpView, openHelp} from './help.js';
import {listView} from './list.js';
import {isStart} from './loading.js';
import {mergeView} from './merge.js';
import {networkView} from './network.js';
import {problemView} from './problems.js';
import {readerView} from './reader.js';
import {readingsView} from './readings.js';
import {rejectionsView} from './rejections.js';
import {searchLine} from './search.js';
import {signOut, signsOut} from './sign-in.js';
import {takeAway} from './take.js';
import {timelineView} from './timeline.js';
import {titleOf} from './title.js';
import {trendsView} from './trends.js';
import {watchesView} from './watches.js';
import {watchingView} from './watching.js';
import {WORDS} from './words.js';

/** The views that are not about a search. */
const OTHER_VIEWS = new Map([['merge', mergeView], ['check', checkView], ['watches', watchesView], ['rejections', rejectionsView]]);

/**
 * The whole page.
 * @param {!App} app
 * @return {*}
 */
export function pageView(app) {
  const view = app.address.view();
  const reads = app.address.article ? 'reads' : '';
  return html`<a class="skip" href="#content" @click=${skip}>${WORDS.skip}</a>
    <header class="top"><h1 class="hidden" dir="auto">${titleOf(app)}</h1><a class="brand" href="./">${WORDS.brand}</a>${searchLine(app)}${sections(app, view)}</header>
    ${OTHER_VIEWS.has(view) ? html`<main id="content" tabindex="-1" class="${view}-page ${reads}">${OTHER_VIEWS.get(view)(app)}${readerView(app)}</main>`
      : isEmpty(app) ? html`<main id="content" tabindex="-1">${emptyView(app)}</main>`
      : isStart(app.address) ? html`<main id="content" tabindex="-1" class="start ${reads}"><div>${trendsView(app)}${facetsView(app)}</div>${listView(app)}${readerView(app)}</main>`
      : results(app, view, reads)}
    ${helpView(app)}${watchingView(app)}
    <p class="printed">${WORDS.printed(location.href, dayText(new Date().toISOString().slice(0, 10)))}</p>
    <p class="toast" ?hidden=${!app.said} aria-hidden="true">${app.said}</p>`;
}

function results(app, view, reads) {
  if (app.list.problem && app.list.problem.status === 400) {
    return html`<main id="content" tabindex="-1">${conditionsView(app)}${problemView(app, app.list)}</main>`;
  }
  return html`<main id="content" tabindex="-1" class=${reads}>
    ${conditionsView(app)}${readingsView(app)}
    <div class="tools">${views(app, view)}${takeAway(app)}</div>
    ${timelineView(app)}
    <div class="columns ${reads}">${facetsView(app)}${view === 'network' ? networkView(app) : listView(app)}${readerView(app)}</div></main>`;
}

function views(app, view) {
  return html`<nav class="views" aria-label=${WORDS.views.label}>${['', 'network'].map((name) => html`<a
    href=${app.address.with('view', name).href()} aria-current=${name === view ? 'page' : nothing}>${WORDS.views[name || 'list']}</a>`)}</nav>`;
}

function sections(app, view) {
  const of = (name) => new Address([['view', name]], '').href();
  const current = (is) => is ? 'page' : nothing;
  return html`<nav class="sections" aria-label=${WORDS.nav.label}>
    <a href="./" aria-current=${current(isStart(app.address))}>${WORDS.nav.start}</a>
    ${['watches', 'check', 'merge', 'rejections'].map((name) => html`<a href=${of(name)}
      aria-current=${current(view === name)}>${WORDS.nav[name]}</a>`)}
    <button type="button" class="quiet" @click=${openHelp}>${WORDS.nav.help}</button>
    ${signsOut() ? html`<button type="button" class="quiet" @click=${signOut}>${WORDS.signIn.out}</button>` : nothing}</nav>`;
}

/** Skips to the content without an address of its own: fragments are articles. */
function skip(event) {
  event.preventDefault();
  event.stopPropagation();
  document.getElementById('content').focus();
}
