import type { ReactNode } from "react";
import type { Edge, Network } from "../api/types";
import { columnsOf, lineWidth, type Placed, wrap } from "../lib/columns";
import { predicateInWords } from "../lib/sentence";
import { printAddress } from "../lib/router";
import { useChosenView } from "./address";
import { certaintyInWords } from "./marks";

const ROW = 52;
const BOX = 46;
const LINE = 14;
const COLUMN = 205;
const LABEL = 162;
const CAPTION_LENGTH = 24;
const LABEL_LENGTH = 28;

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
  const width = (columns.length - 1) * COLUMN + LABEL + 8;
  const height = rows * ROW + 4;
  return (
    <figure className="network">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Links as a drawing; the table below has the same.">
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
        {placed.map((place) => (
          <NodeBox key={place.node.id} place={place} x={left(place)} y={middle(place)} label={linkLabel(network, place)} href={printAddress({ route: { page: "entity", id: place.node.id }, view })} />
        ))}
      </svg>
    </figure>
  );
}

interface NodeBoxProperties {
  readonly place: Placed;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly href: string;
}

function NodeBox({ place, x, y, label, href }: NodeBoxProperties): ReactNode {
  const { node, column } = place;
  const lines = wrap(node.caption, CAPTION_LENGTH, 2);
  const top = y - ((lines.length + 1) * LINE) / 2 + LINE - 3;
  return (
    <a href={href} className="node" role="link">
      <title>{`${node.caption}, ${node.type}${node.designated ? ", on a list" : ""}`}</title>
      <rect x={x} y={y - BOX / 2} width={LABEL} height={BOX} className={column === 0 ? "node-box centre" : "node-box"} />
      <rect x={x} y={y - BOX / 2} width={4} height={BOX} className={`node-family ${node.designated ? "designated" : node.family}`} />
      {lines.map((line, index) => (
        <text key={index} x={x + 10} y={top + index * LINE} className="node-caption">
          {line}
        </text>
      ))}
      <text x={x + 10} y={top + lines.length * LINE} className="node-label">
        {label}
      </text>
    </a>
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
  return labels.length === 0 ? place.node.type : wrap(`${place.column > 0 ? "→ " : ""}${labels.join(", ")}${place.column < 0 ? " →" : ""}`, LABEL_LENGTH, 1).join("");
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
