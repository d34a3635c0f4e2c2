import type { ReactNode } from "react";
import type { Edge, Network } from "../api/types";
import { columnsOf, lineWidth, type Placed } from "../lib/columns";
import { predicateInWords } from "../lib/sentence";
import { printAddress } from "../lib/router";
import { useChosenView } from "./address";
import { certaintyInWords } from "./marks";

const ROW = 38;
const COLUMN = 232;
const LABEL = 168;
const CAPTION_LENGTH = 26;

interface ColumnNetworkProperties {
  readonly network: Network;
  readonly active: string | undefined;
  readonly point: (edge: string | undefined) => void;
}

/** A small network that reads from left to right: who acts, the entity asked about, whom it acts on. */
export function ColumnNetwork({ network, active, point }: ColumnNetworkProperties): ReactNode {
  const view = useChosenView();
  const { placed, rows, columns } = columnsOf(network);
  const places = new Map(placed.map((place) => [place.node.id, place]));
  const left = (place: Placed): number => columns.indexOf(place.column) * COLUMN + 4;
  const middle = (place: Placed): number => place.row * ROW + ROW / 2 + 2;
  const width = (columns.length - 1) * COLUMN + LABEL + 12;
  return (
    <figure className="network">
      <svg viewBox={`0 0 ${width} ${rows * ROW + 6}`} role="group" aria-label="Links as a drawing; the table below has the same.">
        {network.edges.map((edge) => {
          const from = places.get(edge.from);
          const to = places.get(edge.to);
          return from === undefined || to === undefined ? null : (
            <EdgeLine
              key={edge.id}
              edge={edge}
              from={{ x: left(from), y: middle(from) }}
              to={{ x: left(to), y: middle(to) }}
              pointed={edge.id === active}
              point={point}
            />
          );
        })}
        {placed.map((place) => {
          const { node } = place;
          const label = linkLabel(network, place);
          return (
            <a key={node.id} href={printAddress({ route: { page: "entity", id: node.id }, view })} className="node" aria-label={`${node.caption}, ${node.type}${node.designated ? ", on a list" : ""}`}>
              <rect x={left(place)} y={middle(place) - 16} width={LABEL} height={32} className={node.id === network.centre ? "node-box centre" : "node-box"} />
              <rect x={left(place)} y={middle(place) - 16} width={4} height={32} className={`node-family ${node.designated ? "designated" : node.family}`} />
              <text x={left(place) + 10} y={middle(place) - (label === "" ? -4 : 2)} className="node-caption">
                {shorten(node.caption)}
                <title>{node.caption}</title>
              </text>
              {label === "" ? null : (
                <text x={left(place) + 10} y={middle(place) + 11} className="node-label">
                  {label}
                </text>
              )}
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

/** What links a node to the centre, in words; a node of the second step shows its type. */
function linkLabel(network: Network, place: Placed): string {
  if (place.column === 0) {
    return place.node.type;
  }
  const edges = network.edges.filter(
    (edge) => (edge.from === network.centre && edge.to === place.node.id) || (edge.to === network.centre && edge.from === place.node.id),
  );
  const labels = [...new Set(edges.map((edge) => `${edge.negated ? "not: " : ""}${edge.label || predicateInWords(edge.predicate)}`))];
  return labels.length === 0 ? place.node.type : shorten(`${place.column > 0 ? "→ " : ""}${labels.join(", ")}${place.column < 0 ? " →" : ""}`, 32);
}

function shorten(text: string, most = CAPTION_LENGTH): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface EdgeLineProperties {
  readonly edge: Edge;
  readonly from: Spot;
  readonly to: Spot;
  readonly pointed: boolean;
  readonly point: (edge: string | undefined) => void;
}

function EdgeLine({ edge, from, to, pointed, point }: EdgeLineProperties): ReactNode {
  const d = linePath(from, to);
  const middle = { x: (from.x + to.x + LABEL) / 2, y: (from.y + to.y) / 2 };
  const words = `${edge.label}: ${certaintyInWords(edge.certainty)}`;
  return (
    <g className={pointed ? "edge pointed" : "edge"} onMouseEnter={() => point(edge.id)} onMouseLeave={() => point(undefined)}>
      <path d={d} className="edge-reach" />
      <path d={d} className={`line ${edge.certainty} ${edge.family ?? "other"}`} strokeWidth={lineWidth(edge.origins)}>
        <title>{words}</title>
      </path>
      {edge.certainty === "struck" ? <path d={`M${middle.x - 5} ${middle.y + 5}l10 -10`} className="line solid" strokeWidth={1.5} /> : null}
    </g>
  );
}

function linePath(from: Spot, to: Spot): string {
  if (from.x === to.x) {
    const side = from.x + LABEL;
    return `M${side} ${from.y}C${side + 28} ${from.y} ${side + 28} ${to.y} ${side} ${to.y}`;
  }
  const [west, east] = from.x < to.x ? [from, to] : [to, from];
  const start = west.x + LABEL;
  const bend = (start + east.x) / 2;
  return `M${start} ${west.y}C${bend} ${west.y} ${bend} ${east.y} ${east.x} ${east.y}`;
}
