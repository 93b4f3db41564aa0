/**
 * Where the nodes of a network go.
 * @param {!Array<?>} nodes with their counts
 * @param {!Array<?>} links between names
 * @return {!Promise<!Array<?>>} the nodes with `x`, `y` and the radius `r`
 */
export async function layOut(nodes, links) {
  const {default: d3} = await import('./d3-force.js');
  const most = Math.max(...nodes.map((node) => node.count), 1);
  const placed = nodes.map((node) => ({...node, r: 4 + 14 * Math.sqrt(node.count / most)}));
  const ends = links.map((link) => ({source: link.between[0], target: link.between[1], weight: Math.max(link.npmi, 0.05)}));
  d3.forceSimulation(placed)
      .force('links', d3.forceLink(ends).id((node) => node.name).distance(90).strength((end) => 0.15 + 0.5 * end.weight))
      .force('repulsion', d3.forceManyBody().strength(-220))
      .force('x', d3.forceX().strength(0.05))
      .force('y', d3.forceY().strength(0.18))
      .force('collision', d3.forceCollide((node) => Math.max(node.r + 12, 3 * node.name.length)))
      .stop()
      .tick(300);
  return placed;
}

/** How wide a drawing is on a large screen, in pixels: few nodes are not enlarged to fill it. */
const WIDTH = 900;

const widthOf = (nodes) => Math.max(...nodes.map((node) => node.x)) - Math.min(...nodes.map((node) => node.x));

/**
 * The box around nodes, with room for their labels.
 * @param {!Array<?>} nodes as laid out
 * @return {string} as a `viewBox`
 */
export function boxAround(nodes) {
  const room = Math.max(80, (Math.min(window.innerWidth, WIDTH) - widthOf(nodes)) / 2);
  const left = Math.min(...nodes.map((node) => node.x)) - room;
  const right = Math.max(...nodes.map((node) => node.x)) + room;
  const top = Math.min(...nodes.map((node) => node.y)) - 30;
  const bottom = Math.max(...nodes.map((node) => node.y)) + 40;
  return [left, top, right - left, bottom - top].map(Math.round).join(' ');
}
