import { type ReactNode, useState } from "react";
import { useEntity, useNetwork } from "../api/queries";
import type { Designation, Entity, MergedRecord, Name } from "../api/types";
import { periodInWords } from "../lib/period";
import { citationLine, plural } from "../lib/sentence";
import { kindInWords } from "../lib/status";
import { Go, useChosenView } from "../ui/address";
import { Answer, Nothing, viewInWords } from "../ui/answer";
import { CertaintyMark, StatusMark } from "../ui/marks";
import { NetworkView } from "../ui/NetworkView";
import { FootnoteList, StatementList } from "../ui/StatementList";

/** One entity: numbered statements on the left; links, names, listings and merged records on the right. */
export function EntityPage({ id }: { readonly id: string }): ReactNode {
  return (
    <Answer of={useEntity(id, useChosenView())}>
      {(entity) => (
        <EntityView entity={entity}>
          <Neighbourhood id={entity.id} />
        </EntityView>
      )}
    </Answer>
  );
}

export function EntityView({ entity, children }: { readonly entity: Entity; readonly children?: ReactNode }): ReactNode {
  const { mission, view } = entity;
  return (
    <article className="entity">
      <title>{`${entity.caption} · Demarche`}</title>
      <header className="entity-head">
        <h1>{entity.caption}</h1>
        <p className="status-line">
          {mission === undefined ? null : <StatusMark status={mission.status} />} {entity.statusLine ?? (mission === undefined ? "" : mission.status)}
        </p>
      </header>
      <p className="under-title">
        <span className="type">{mission === undefined ? entity.type : kindInWords(mission.kind)}</span>
        {mission === undefined ? null : (
          <>
            {" in "}
            {mission.city === undefined ? "" : `${mission.city}, `}
            <Go to={{ page: "host", country: mission.countryCode }}>{mission.country}</Go>
          </>
        )}
        {" · "}
        {plural(entity.statements.length, "statement")} {viewInWords(view)} · <Go to={{ page: "trace", from: entity.id, to: "" }}>trace a path from here</Go>
      </p>
      {entity.dispute === undefined ? null : (
        <p className="dispute" role="note">
          <strong>{entity.dispute.state}</strong>
          {entity.dispute.date === undefined ? "" : ` ${periodInWords(entity.dispute.date)}`}: {entity.dispute.text}
        </p>
      )}
      <div className="entity-columns">
        <div>
          <section aria-label="Statements">
            {entity.statements.length === 0 ? <Nothing what={`statement about ${entity.caption}`} view={view} /> : <StatementList statements={entity.statements} on={view.on} />}
          </section>
          {mission?.coverage === undefined || mission.coverage.length === 0 ? null : (
            <section aria-labelledby="coverage-heading">
              <h2 id="coverage-heading">Who serves {mission.country}</h2>
              <ul className="plain-list">
                {mission.coverage.map((coverage, index) => (
                  <li key={index}>
                    <CertaintyMark certainty={coverage.certainty} /> <Go to={{ page: "entity", id: coverage.by.id }}>{coverage.by.caption}</Go>: {coverage.sentence}{" "}
                    {coverage.claimIds?.[0] === undefined ? null : <Go to={{ page: "claim", id: coverage.claimIds[0] }}>evidence</Go>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {entity.statements.length === 0 ? null : (
            <section aria-labelledby="sources-heading">
              <h2 id="sources-heading">Sources</h2>
              <FootnoteList statements={entity.statements} />
            </section>
          )}
        </div>
        <aside aria-label="Links, names and lists">
          {children}
          <Designations designations={entity.designations} entity={entity} />
          <Names names={entity.names} />
          <Records records={entity.records} />
        </aside>
      </div>
    </article>
  );
}

function Neighbourhood({ id }: { readonly id: string }): ReactNode {
  const [depth, setDepth] = useState(1);
  const network = useNetwork(id, useChosenView(), depth);
  return (
    <section aria-labelledby="links-heading">
      <div className="table-head">
        <h2 id="links-heading">Links</h2>
        <div role="group" aria-label="Steps" className="filters">
          {[1, 2].map((steps) => (
            <button key={steps} type="button" className="filter" aria-pressed={depth === steps} onClick={() => setDepth(steps)}>
              {plural(steps, "step")}
            </button>
          ))}
        </div>
      </div>
      <Answer of={network}>{(answer) => <NetworkView network={answer} />}</Answer>
    </section>
  );
}

function Designations({ designations, entity }: { readonly designations: readonly Designation[]; readonly entity: Entity }): ReactNode {
  return (
    <section aria-labelledby="lists-heading">
      <h2 id="lists-heading">On lists</h2>
      {designations.length === 0 ? (
        <p className="nothing">On none of the lists loaded {viewInWords(entity.view)}. That is not a clearance.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Authority</th>
              <th scope="col">Reference</th>
              <th scope="col">Programme</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {designations.map((designation) => (
              <tr key={`${designation.authority} ${designation.listReference}`} className={designation.until === undefined ? undefined : "outside"}>
                <td className="listed">{designation.authority}</td>
                <td>{designation.claimId === undefined ? designation.listReference : <Go to={{ page: "claim", id: designation.claimId }}>{designation.listReference}</Go>}</td>
                <td>{designation.programme ?? ""}</td>
                <td>
                  {designation.from ?? "not stated"}
                  {designation.until === undefined ? "" : `, until ${designation.until}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const NAME_KINDS: Readonly<Record<Name["kind"], string>> = {
  name: "name",
  alias: "also known as",
  weakAlias: "weak alias",
  originalScript: "original script",
  previousName: "formerly",
};

function Names({ names }: { readonly names: readonly Name[] }): ReactNode {
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">Names</h2>
      <ul className="plain-list">
        {names.map((name, index) => (
          <li key={index}>
            <bdi lang={name.language}>{name.text}</bdi> <span className="type">{NAME_KINDS[name.kind]}</span>
            {name.sources?.[0] === undefined ? null : <span className="source-line"> · {citationLine(name.sources[0])}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Records({ records }: { readonly records: readonly MergedRecord[] }): ReactNode {
  return (
    <section aria-labelledby="records-heading">
      <h2 id="records-heading">Made of {plural(records.length, "record")}</h2>
      <ul className="plain-list">
        {records.map((record) => (
          <li key={record.recordId}>
            {record.caption}, <span className="source-line">{record.origin}</span>
            <br />
            <span className="reason">
              {record.reason}
              {record.decidedBy === undefined ? "" : ` (${record.decidedBy})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
