import {html, nothing} from './lit-html.js';
import {isStart} from './loading.js';
import {rejectionTable} from './rejections.js';
import {WORDS} from './words.js';

const PAUSE = 3000;

/**
 * Whether the archive has no articles at all.
 * @param {!App} app
 * @return {boolean}
 */
export function isEmpty(app) {
  const data = app.list.data;
  return isStart(app.address) && Boolean(data) && !data.articles.length && !data.next;
}

/**
 * How to upload the first article.
 * @param {!App} app
 * @return {*}
 */
export function emptyView(app) {
  const rejections = app.rejections.data ? app.rejections.data.rejections : [];
  return html`<section class="empty"><h2>${WORDS.empty.heading}</h2>
    <p>${WORDS.empty.how}</p>
    <pre tabindex="0">${uploadCommand()}</pre>
    <p>${WORDS.empty.state}</p>
    <p class="waiting" role="status">${WORDS.empty.waiting}</p>
    ${rejections.length ? html`<h3>${WORDS.empty.rejected}</h3>${rejectionTable(rejections)}` : nothing}
  </section>`;
}

/** The command for the local stack, or for a bucket of AWS. */
function uploadCommand() {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  return local ? `export AWS_ACCESS_KEY_ID=dateline AWS_SECRET_ACCESS_KEY=dateline AWS_REGION=us-east-1
aws --endpoint-url http://${location.hostname}:9000 s3 cp article.txt s3://articles/` : 'aws s3 cp article.txt s3://BUCKET/';
}

/**
 * Looks for the first article again and again, as long as the archive is empty.
 * @param {!App} app
 */
export function awaitFirstArticle(app) {
  setInterval(() => {
    if (isEmpty(app) && !app.list.loading && document.visibilityState === 'visible') {
      app.list.reload();
      app.rejections.reload();
      app.trends.reload();
    }
  }, PAUSE);
}
