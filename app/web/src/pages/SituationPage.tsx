import type { ReactNode } from "react";
import { useSituation } from "../api/queries";
import type { Change, Situation } from "../api/types";
import { periodInWords } from "../lib/period";
import { plural } from "../lib/sentence";
import { tally } from "../lib/status";
import { choose, Go, useChosenView } from "../ui/address";
import { Answer, GradeMark, Nothing, viewInWords } from "../ui/answer";
import { CountLine } from "../ui/Counts";
import { MissionTable } from "../ui/MissionTable";
import { TimeBrush } from "../ui/TimeBrush";
import { WorldMap } from "../ui/WorldMap";

const SHOWN_CHANGES = 14;

/** What the network of missions looks like on the chosen day. */
export function SituationPage(): ReactNode {
  return <Answer of={useSituation(useChosenView())}>{(situation) => <SituationView situation={situation} />}</Answer>;
}

export function SituationView({ situation }: { readonly situation: Situation }): ReactNode {
  const { view, missions, changes, counts, days } = situation;
  return (
    <>
      <title>{`Situation on ${view.on} · Demarche`}</title>
      <h1 className="sentence-title">
        Missions {viewInWords(view)}
        <span className="status-line">
          {" "}
          on the map:{" "}
          {tally(missions)
            .map(({ number, label }) => `${number} ${label}`)
            .join(", ") || "none known"}
        </span>
      </h1>
      <div className="situation">
        <div className="situation-main">
          {counts.length === 0 ? <Nothing what="count by any source" view={view} /> : counts.map((count) => <CountLine key={count.label} count={count} />)}
          <WorldMap missions={missions} />
          <TimeBrush days={days} on={view.on} choose={(on) => choose({ on })} />
        </div>
        <section className="changes" aria-labelledby="changes-heading">
          <h2 id="changes-heading">What changed before {view.on}</h2>
          {changes.length === 0 ? <Nothing what="change" view={view} /> : <ChangeList changes={changes.slice(0, SHOWN_CHANGES)} />}
        </section>
      </div>
      {missions.length === 0 ? <Nothing what="mission" view={view} /> : <MissionTable missions={missions} />}
    </>
  );
}

function ChangeList({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  return (
    <ol className="change-list">
      {changes.map((change, index) => {
        const claim = change.claimIds?.[0];
        return (
          <li key={index}>
            <time title={change.date}>{periodInWords(change.date)}</time>{" "}
            {change.entityId === undefined ? change.sentence : <Go to={{ page: "entity", id: change.entityId }}>{change.sentence}</Go>}{" "}
            <span className="change-source">
              <GradeMark grade={change.grade} /> {claim === undefined ? plural(change.sources, "source") : <Go to={{ page: "claim", id: claim }}>{plural(change.sources, "source")}</Go>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
