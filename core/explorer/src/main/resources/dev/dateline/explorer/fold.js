/**
 * Folds articles whose headlines are the same, such as one agency report in several papers, into the first of them.
 * @param {!Array<?>} articles as in a list
 * @return {!Array<{first: ?, repeats: !Array<?>}>}
 */
export function foldRepeats(articles) {
  const groups = [];
  const byHeadline = new Map();
  for (const article of articles) {
    const headline = plainHeadline(article.headline || '');
    const group = byHeadline.get(headline);
    if (group && headline && isNear(group.first.date, article.date)) {
      group.repeats.push(article);
    } else {
      const begun = {first: article, repeats: []};
      groups.push(begun);
      byHeadline.set(headline, begun);
    }
  }
  return groups;
}

function plainHeadline(headline) {
  return headline.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether two days are at most three days apart: yearly headlines are not repeats. */
function isNear(day, other) {
  return Math.abs(Date.parse(day) - Date.parse(other)) <= 3 * 86400000;
}
