import type { Edge, Network, Node } from "../api/types";

/** A node's place in the small view: a column left or right of the centre and a row in it. */
export interface Placed {
  readonly node: Node;
  /** -2 .. 2; 0 is the centre. */
  readonly column: number;
  readonly row: number;
}

export interface Columns {
  readonly placed: readonly Placed[];
  readonly rows: number;
  /** Columns in use, from left to right. */
  readonly columns: readonly number[];
}

/**
 * Lays a small network out so that it reads as sentences do: who acts on the centre stands left of it, whom it acts on
 * right of it, the second step one column further out, beside the node that leads there. No two captions can overlap.
 */
export function columnsOf(network: Network): Columns {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const places = new Map<string, number>([[network.centre, 0]]);
  const order: string[] = [];
  const first = network.edges.filter((edge) => edge.from === network.centre || edge.to === network.centre);
  for (const edge of byFamily(first)) {
    place(edge.from === network.centre ? edge.to : edge.from, edge.from === network.centre ? 1 : -1);
  }
  for (const inner of [...order]) {
    for (const edge of network.edges) {
      const outer = edge.from === inner ? edge.to : edge.to === inner ? edge.from : undefined;
      if (outer !== undefined) {
        place(outer, (places.get(inner) ?? 1) * 2);
      }
    }
  }
  for (const node of network.nodes) {
    place(node.id, 2);
  }
  return arrange(nodes, places, network.centre, order);

  function place(id: string, column: number): void {
    if (nodes.has(id) && !places.has(id)) {
      places.set(id, column);
      order.push(id);
    }
  }
}

function byFamily(edges: readonly Edge[]): readonly Edge[] {
  return [...edges].sort((a, b) => (a.family ?? "other").localeCompare(b.family ?? "other") || a.label.localeCompare(b.label, "en"));
}

function arrange(nodes: ReadonlyMap<string, Node>, places: ReadonlyMap<string, number>, centre: string, order: readonly string[]): Columns {
  const columns = [...new Set(places.values())].sort((a, b) => a - b);
  const heights = new Map(columns.map((column) => [column, order.filter((id) => places.get(id) === column).length]));
  const rows = Math.max(1, ...heights.values());
  const placed: Placed[] = [];
  for (const column of columns) {
    const ids = column === 0 ? [centre] : order.filter((id) => places.get(id) === column);
    const top = (rows - ids.length) / 2;
    ids.forEach((id, index) => {
      const node = nodes.get(id);
      if (node) {
        placed.push({ node, column, row: top + index });
      }
    });
  }
  return { placed, rows, columns };
}

/** Breaks a caption into at most `lines` lines of at most `width` characters; what does not fit ends in an ellipsis. */
export function wrap(caption: string, width: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  let rest = caption.trim();
  while (rest.length > width && wrapped.length < lines - 1) {
    const space = rest.lastIndexOf(" ", width);
    const cut = space > 0 ? space : width;
    wrapped.push(rest.slice(0, cut));
    rest = rest.slice(cut).trim();
  }
  wrapped.push(rest.length <= width ? rest : `${rest.slice(0, width - 1).trimEnd()}…`);
  return wrapped;
}

/** Line width in pixels for so many independent origins: 1 to 4. */
export function lineWidth(origins: number): number {
  return Math.min(4, 0.75 + 0.5 * origins);
}
