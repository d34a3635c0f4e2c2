import type { ReactNode } from "react";
import { useHost } from "../api/queries";
import type { Host } from "../api/types";
import { periodInWords } from "../lib/period";
import { Go, useChosenView } from "../ui/address";
import { Answer, GradeMark, Nothing, viewInWords } from "../ui/answer";
import { CertaintyMark } from "../ui/marks";
import { MissionTable } from "../ui/MissionTable";
import { FootnoteList, StatementList } from "../ui/StatementList";

/** What one receiving state hosts, for its protocol department. */
export function HostPage({ country }: { readonly country: string }): ReactNode {
  return <Answer of={useHost(country, useChosenView())}>{(host) => <HostView host={host} />}</Answer>;
}

export function HostView({ host }: { readonly host: Host }): ReactNode {
  const { view, country } = host;
  return (
    <article>
      <title>{`${country.name} · Demarche`}</title>
      <h1>{country.name}</h1>
      <p className="under-title">As a receiving state {viewInWords(view)}.</p>
      {host.missions.length === 0 ? <Nothing what={`mission in ${country.name}`} view={view} /> : <MissionTable missions={host.missions} />}
      <section aria-labelledby="coverage-heading">
        <h2 id="coverage-heading">Served from elsewhere</h2>
        {host.coverage.length === 0 ? <Nothing what={`mission elsewhere that serves ${country.name}`} view={view} /> : null}
        <ul className="plain-list">
          {host.coverage.map((coverage, index) => (
            <li key={index}>
              <CertaintyMark certainty={coverage.certainty} /> <Go to={{ page: "entity", id: coverage.by.id }}>{coverage.by.caption}</Go>: {coverage.sentence} <GradeMark grade={coverage.grade} />{" "}
              {coverage.claimIds?.[0] === undefined ? null : <Go to={{ page: "claim", id: coverage.claimIds[0] }}>evidence</Go>}
            </li>
          ))}
        </ul>
      </section>
      <Postings host={host} />
      <section aria-labelledby="statements-heading">
        <h2 id="statements-heading">Stated to have happened in {country.name}</h2>
        {host.statements.length === 0 ? <Nothing what={`event in ${country.name}`} view={view} /> : <StatementList statements={host.statements} on={view.on} />}
        <FootnoteList statements={host.statements} />
      </section>
    </article>
  );
}

function Postings({ host }: { readonly host: Host }): ReactNode {
  return (
    <section aria-labelledby="postings-heading">
      <h2 id="postings-heading">Postings</h2>
      {host.postings.length === 0 ? (
        <Nothing what={`posting in ${host.country.name}`} view={host.view} />
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Post</th>
              <th scope="col">Mission</th>
              <th scope="col">Period</th>
              <th scope="col">Grade</th>
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            {host.postings.map((posting, index) => (
              <tr key={index}>
                <td>
                  <CertaintyMark certainty={posting.certainty} /> <Go to={{ page: "entity", id: posting.person.id }}>{posting.person.caption}</Go>
                </td>
                <td>{posting.role ?? "not stated"}</td>
                <td>
                  <Go to={{ page: "entity", id: posting.mission.id }}>{posting.mission.caption}</Go>
                </td>
                <td title={posting.period}>{periodInWords(posting.period)}</td>
                <td>
                  <GradeMark grade={posting.grade} />
                </td>
                <td>{posting.claimIds[0] === undefined ? null : <Go to={{ page: "claim", id: posting.claimIds[0] }}>evidence</Go>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
