import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type ReactNode, useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import type { Certainty, Family, Network } from "../api/types";
import { lineWidth } from "../lib/columns";
import { open } from "./address";

const LAYOUT_STEPS = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const DASHES: Readonly<Record<Certainty, readonly number[]>> = { solid: [], dashed: [6, 4], dotted: [1.5, 3], struck: [] };

interface NodeLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly color: string;
}

interface EdgeLook {
  readonly certainty: Certainty;
  readonly width: number;
  readonly color: string;
}

/** A network too large for columns. The same network always gets the same drawing: the layout starts from a fixed spiral. */
export default function GraphNetwork({ network }: { readonly network: Network }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [drawable, setDrawable] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    if (document.createElement("canvas").getContext("webgl2") === null) {
      setDrawable(false);
      return;
    }
    const sigma = draw(network, element);
    return () => sigma.kill();
  }, [network]);
  if (!drawable) {
    return <p className="nothing">This browser draws no WebGL, so the {network.nodes.length} entities are in the table only.</p>;
  }
  return <div ref={place} className="graph" role="img" aria-label="Links as a graph; the table below has the same." />;
}

function draw(network: Network, element: HTMLElement): Sigma<NodeLook, EdgeLook> {
  const graph = laidOut(network, getComputedStyle(element));
  const sigma = new Sigma<NodeLook, EdgeLook>(graph, element, {
    renderEdgeLabels: false,
    labelRenderedSizeThreshold: 5,
    labelColor: { color: getComputedStyle(element).getPropertyValue("--ink") },
    labelFont: "system-ui, sans-serif",
    labelSize: 12,
    edgeReducer: (_, look) => ({ ...look, hidden: true }),
  });
  const canvas = sigma.createCanvas("certainty", { beforeLayer: "nodes", style: { pointerEvents: "none" } });
  const layer = canvas.getContext("2d");
  sigma.on("afterRender", () => layer && drawEdges(sigma, graph, layer));
  sigma.on("clickNode", ({ node }) => open({ page: "entity", id: node }));
  sigma.resize(true);
  sigma.refresh();
  return sigma;
}

function laidOut(network: Network, style: CSSStyleDeclaration): Graph<NodeLook, EdgeLook> {
  const colour = (name: Family | "designated"): string => style.getPropertyValue(`--family-${name}`).trim();
  const graph = new Graph<NodeLook, EdgeLook>({ multi: true, type: "directed" });
  network.nodes.forEach((node, index) => {
    const angle = index * GOLDEN_ANGLE;
    graph.addNode(node.id, {
      x: Math.sqrt(index) * Math.cos(angle),
      y: Math.sqrt(index) * Math.sin(angle),
      size: node.id === network.centre ? 9 : 5,
      label: node.caption,
      color: colour(node.designated ? "designated" : node.family),
    });
  });
  for (const edge of network.edges) {
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) {
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, { certainty: edge.certainty, width: lineWidth(edge.origins), color: colour(edge.family ?? "other") });
    }
  }
  forceAtlas2.assign(graph, { iterations: LAYOUT_STEPS, settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: true } });
  return graph;
}

/** Certainty is form: WebGL lines cannot be dashed, so the edges are drawn on a plain canvas below the nodes. */
function drawEdges(sigma: Sigma<NodeLook, EdgeLook>, graph: Graph<NodeLook, EdgeLook>, layer: CanvasRenderingContext2D): void {
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio;
  layer.canvas.width = width * ratio;
  layer.canvas.height = height * ratio;
  layer.scale(ratio, ratio);
  graph.forEachEdge((_, look, __, ___, source, target) => {
    const from = sigma.graphToViewport(source);
    const to = sigma.graphToViewport(target);
    layer.beginPath();
    layer.setLineDash([...DASHES[look.certainty]]);
    layer.lineWidth = look.width;
    layer.strokeStyle = look.color;
    layer.moveTo(from.x, from.y);
    layer.lineTo(to.x, to.y);
    if (look.certainty === "struck") {
      const x = (from.x + to.x) / 2;
      const y = (from.y + to.y) / 2;
      layer.moveTo(x - 5, y + 5);
      layer.lineTo(x + 5, y - 5);
    }
    layer.stroke();
  });
}
