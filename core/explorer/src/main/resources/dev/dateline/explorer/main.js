import {render} from './lit-html.js';
import {Address} from './address.js';
import {App} from './app.js';
import {awaitFirstArticle} from './empty.js';
import {handleKey} from './keys.js';
import {loadAll} from './loading.js';
import {pageView} from './page.js';
import {titleOf} from './title.js';

let readArticle = '';

const app = new App((state) => {
  render(pageView(state), document.getElementById('app'));
  document.title = titleOf(state);
  focusArticle(state);
});

/** Moves to an article's headline once it is shown. */
function focusArticle(state) {
  const heading = document.getElementById('reading');
  if (!state.address.article) {
    readArticle = '';
  } else if (heading && state.article.data && readArticle !== state.address.article) {
    readArticle = state.address.article;
    heading.focus();
  }
}

/** Follows links of the page without loading it again. */
function follow(event) {
  const link = event.target.closest('a[href]');
  const plain = !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain && !link.hasAttribute('data-leave') && !link.getAttribute('target')) {
    const to = new URL(link.getAttribute('href'), location.href);
    if (to.origin === location.origin && to.pathname === location.pathname) {
      event.preventDefault();
      app.go(Address.parse(to.search, to.hash));
    }
  }
}

const reread = () => app.show(Address.parse(location.search, location.hash));
window.addEventListener('popstate', reread);
window.addEventListener('hashchange', reread);
document.addEventListener('click', follow);
document.addEventListener('keydown', (event) => handleKey(app, /** @type {!KeyboardEvent} */ (event)));
loadAll(app);
app.changed();
awaitFirstArticle(app);
