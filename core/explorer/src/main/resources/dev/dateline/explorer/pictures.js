/**
 * Saves a canvas as a PNG on the page's own background.
 * @param {?} canvas the element, if it is drawn
 * @param {string} name of the file, without its ending
 */
export function savePng(canvas, name) {
  if (canvas) {
    onPaper(canvas, canvas.width, canvas.height).toBlob((blob) => save(blob, `${name}.png`));
  }
}

/**
 * Saves a drawing as a PNG.
 * @param {?} svg the element, if it is drawn
 * @param {string} name of the file, without its ending
 */
export async function saveSvgAsPng(svg, name) {
  if (!svg) {
    return;
  }
  const copy = withStyles(svg);
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}));
  const image = new Image();
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  const box = svg.viewBox.baseVal;
  savePng(onPaper(image, 2 * box.width, 2 * box.height), name);
}

/** A copy whose elements carry the styles that the style sheet gives them. */
function withStyles(svg) {
  const copy = svg.cloneNode(true);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', svg.viewBox.baseVal.width);
  copy.setAttribute('height', svg.viewBox.baseVal.height);
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    for (const property of ['fill', 'stroke', 'stroke-width', 'font', 'text-anchor', 'opacity', 'paint-order']) {
      element.style.setProperty(property, style.getPropertyValue(property));
    }
  });
  return copy;
}

function onPaper(image, width, height) {
  const paper = document.createElement('canvas');
  paper.width = width;
  paper.height = height;
  const context = paper.getContext('2d');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return paper;
}

/**
 * Saves data as a file.
 * @param {!Blob} blob
 * @param {string} name of the file
 */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
