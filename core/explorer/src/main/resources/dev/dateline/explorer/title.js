import {dayText} from './days.js';
import {WORDS} from './words.js';

/**
 * What the page shows, in a few words: for the browser's history, and as the heading of the page.
 * @param {!App} app
 * @return {string}
 */
export function titleOf(app) {
  const searched = app.address.conditions().map((pair) => pair[0] === 'date' ? dayText(pair[1]) : pair[1]);
  const view = (WORDS[app.address.view()] || {}).heading;
  const words = app.article.data ? [app.article.data.headline] : [...searched, ...(view ? [view] : [])];
  return words.length ? `${words.join(', ')} – ${WORDS.brand}` : WORDS.title;
}
