import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Edge, Network } from "../api/types";
import { periodInWords } from "../lib/period";
import { plural, predicateInWords } from "../lib/sentence";
import { Go } from "./address";
import { GradeMark, Nothing } from "./answer";
import { ColumnNetwork } from "./ColumnNetwork";
import { CertaintyMark } from "./marks";
import { lineWidth } from "../lib/columns";

const GraphNetwork = lazy(() => import("./GraphNetwork"));

/** Up to here columns of captions are readable; beyond, the nodes are drawn as a graph. */
const MOST_IN_COLUMNS = 60;

/** The neighbourhood of one entity as a drawing and, always, as a table. */
export function NetworkView({ network }: { readonly network: Network }): ReactNode {
  const [active, setActive] = useState<string>();
  if (network.edges.length === 0) {
    return <Nothing what="link" view={network.view} />;
  }
  const captions = new Map(network.nodes.map((node) => [node.id, node.caption]));
  return (
    <>
      {network.nodes.length <= MOST_IN_COLUMNS ? (
        <ColumnNetwork network={network} active={active} point={setActive} />
      ) : (
        <Suspense fallback={<p className="waiting">Drawing …</p>}>
          <GraphNetwork network={network} />
        </Suspense>
      )}
      <p className="legend">
        <span><i className="family revenue" />revenue</span>
        <span><i className="family procurement" />procurement</span>
        <span><i className="family support" />support</span>
        <span><i className="family designated" />on a list</span>
        <span><i className="family place" />place</span>
        <span><CertaintyMark certainty="solid" />confirmed</span>
        <span><CertaintyMark certainty="dashed" />alleged</span>
        <span><CertaintyMark certainty="dotted" />inferred</span>
        <span><CertaintyMark certainty="struck" />denied</span>
        <span>width: origins</span>
      </p>
      {network.truncated ? <p className="nothing">More is known than is drawn: the best evidenced {plural(network.nodes.length, "entity", "entities")} are shown.</p> : null}
      <details className="edge-table" open={network.edges.length <= 8}>
        <summary>{plural(network.edges.length, "link")} as a table</summary>
        <table>
          <tbody>
            {network.edges.map((edge) => (
              <EdgeRow key={edge.id} edge={edge} captions={captions} pointed={edge.id === active} />
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function EdgeRow({ edge, captions, pointed }: { readonly edge: Edge; readonly captions: ReadonlyMap<string, string>; readonly pointed: boolean }): ReactNode {
  const claim = edge.claimIds[0];
  return (
    <tr className={pointed ? "pointed" : undefined}>
      <td>
        <Go to={{ page: "entity", id: edge.from }}>{captions.get(edge.from) ?? edge.from}</Go> <CertaintyMark certainty={edge.certainty} width={lineWidth(edge.origins)} />{" "}
        {edge.negated ? "not: " : ""}
        {edge.label || predicateInWords(edge.predicate)} <Go to={{ page: "entity", id: edge.to }}>{captions.get(edge.to) ?? edge.to}</Go>
      </td>
      <td title={edge.period}>{periodInWords(edge.period)}</td>
      <td>
        <GradeMark grade={edge.grade} />
      </td>
      <td>{claim === undefined ? null : <Go to={{ page: "claim", id: claim }}>evidence</Go>}</td>
    </tr>
  );
}
