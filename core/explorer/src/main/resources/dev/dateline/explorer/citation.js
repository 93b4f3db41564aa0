import {dayText} from './days.js';
import {WORDS} from './words.js';

/**
 * How to cite an article.
 * @param {?} article as the API describes it
 * @param {string=} today
 * @return {string}
 */
export function citation(article, today = new Date().toISOString().slice(0, 10)) {
  const parts = [article.byline, `“${article.headline}”`, article.source, dayText(article.date),
    article.url || article.key, `Dateline ${article.id}`, WORDS.reader.accessed(dayText(today))];
  return `${parts.filter((part) => part).join(', ')}.`;
}
