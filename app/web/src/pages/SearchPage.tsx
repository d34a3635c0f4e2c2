import type { ReactNode } from "react";
import { useSearch } from "../api/queries";
import type { Hit } from "../api/types";
import { plural } from "../lib/sentence";
import { Go } from "../ui/address";
import { Answer } from "../ui/answer";

const SHOWN = 50;

/** All hits of a name, each with the reasons for its score. */
export function SearchPage({ query }: { readonly query: string }): ReactNode {
  const search = useSearch(query, SHOWN);
  if (query.trim() === "") {
    return <p className="nothing">Nothing was asked: type a name in the box above ( / ) and press Enter.</p>;
  }
  return (
    <>
      <title>{`“${query}” · Demarche`}</title>
      <h1>“{query}”</h1>
      <Answer of={search}>
        {({ hits }) =>
          hits.length === 0 ? (
            <p className="nothing">No name like “{query}” is known on the lists loaded or in the network. That is not a clearance: another spelling or script may find it.</p>
          ) : (
            <>
              <p className="under-title">{plural(hits.length, "hit")}, best first. A hit is a likeness of names; whether it is the same one is for a person to decide.</p>
              <ol className="search-hits">
                {hits.map((hit) => (
                  <HitItem key={hit.entityId} hit={hit} />
                ))}
              </ol>
            </>
          )
        }
      </Answer>
    </>
  );
}

function HitItem({ hit }: { readonly hit: Hit }): ReactNode {
  return (
    <li>
      <p>
        <Go to={{ page: "entity", id: hit.entityId }}>{hit.caption}</Go> <span className="type">{hit.type}</span>{" "}
        <span className={hit.match === "list" ? "hit-match listed" : "hit-match"}>{hit.match === "list" ? `on a list: ${hit.listReferences.join(", ")}` : "only in the network, on no list loaded"}</span>{" "}
        <span className="figure">score {hit.score.toFixed(2)}</span>
      </p>
      <table className="reasons">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Asked</th>
            <th scope="col">Found</th>
            <th scope="col" className="figure">Weight</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {hit.reasons.map((reason, index) => (
            <tr key={index}>
              <td>{reason.part}</td>
              <td>
                <bdi>{reason.left}</bdi>
              </td>
              <td>
                <bdi>{reason.right}</bdi>
              </td>
              <td className="figure">{reason.weight.toFixed(2)}</td>
              <td>{reason.explanation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}
