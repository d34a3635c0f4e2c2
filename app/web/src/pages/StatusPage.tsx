import type { ReactNode } from "react";
import { useStatus } from "../api/queries";
import { plural } from "../lib/sentence";
import { Answer } from "../ui/answer";

/** What the ledger holds and where it came from. */
export function StatusPage(): ReactNode {
  return (
    <Answer of={useStatus()}>
      {(status) => (
        <article>
          <title>Sources · Demarche</title>
          <h1>Sources</h1>
          <p className="under-title">
            Demarche {status.version}, ledger entry {status.ledgerSequence.toLocaleString("en")}
            {status.ledgerHash === undefined ? "" : `, hash ${status.ledgerHash.slice(0, 16)}…`}. {plural(status.counts.claims, "claim")}, {plural(status.counts.entities, "entity", "entities")},{" "}
            {plural(status.counts.documents, "document")}, {plural(status.counts.designations, "designation")}.
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Publisher</th>
                <th scope="col">Kind</th>
                <th scope="col">Date</th>
                <th scope="col">Reliability</th>
                <th scope="col" className="figure">Claims</th>
              </tr>
            </thead>
            <tbody>
              {status.sources.map((source) => (
                <tr key={`${source.kind} ${source.title}`}>
                  <td>{source.title}</td>
                  <td>{source.publisher ?? "not stated"}</td>
                  <td>{source.kind}</td>
                  <td>{source.date ?? "not stated"}</td>
                  <td>{source.reliability ?? "ungraded"}</td>
                  <td className="figure">{source.claims.toLocaleString("en")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </article>
      )}
    </Answer>
  );
}
