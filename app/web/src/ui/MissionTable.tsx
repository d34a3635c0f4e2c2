import { type ReactNode, useState } from "react";
import type { MissionPoint, MissionStatus } from "../api/types";
import { periodInWords } from "../lib/period";
import { kindInWords, type MissionOrder, namesItsKind, sortMissions, STATUS_FORMS, tally } from "../lib/status";
import { Go } from "./address";
import { GradeMark } from "./answer";
import { StatusMark } from "./marks";

/** The missions as a table: what the map shows, for eyes, keyboard and paper. */
export function MissionTable({ missions }: { readonly missions: readonly MissionPoint[] }): ReactNode {
  const [order, setOrder] = useState<MissionOrder>("status");
  const [only, setOnly] = useState<MissionStatus>();
  const shown = sortMissions(missions, order).filter((mission) => only === undefined || mission.status === only);
  const heading = (label: string, column: MissionOrder): ReactNode => (
    <th scope="col" aria-sort={order === column ? "ascending" : undefined}>
      <button type="button" className="plain" onClick={() => setOrder(column)}>
        {label}
        {order === column ? " ▾" : ""}
      </button>
    </th>
  );
  return (
    <section aria-labelledby="missions-heading">
      <div className="table-head">
        <h2 id="missions-heading">Missions</h2>
        <div role="group" aria-label="Show only" className="filters">
          {tally(missions).map(({ status, label, number }) => (
            <button key={status} type="button" className="filter" aria-pressed={only === status} onClick={() => setOnly(only === status ? undefined : status)}>
              <StatusMark status={status} /> {number} {label}
            </button>
          ))}
        </div>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Mission</th>
            {heading("Host", "country")}
            {heading("Status", "status")}
            {heading("Since", "since")}
            {heading("Grade", "grade")}
            <th scope="col" className="figure">Origins</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mission) => (
            <tr key={mission.id} data-testid={`mission-row-${mission.id}`} className={mission.status === "closed" ? "outside" : undefined}>
              <td>
                <Go to={{ page: "entity", id: mission.id }}>{mission.caption}</Go> <span className="type">{namesItsKind(mission) ? "" : kindInWords(mission.kind)}</span>
              </td>
              <td>
                <Go to={{ page: "host", country: mission.countryCode }}>{mission.country}</Go>
              </td>
              <td>
                <StatusMark status={mission.status} /> {STATUS_FORMS[mission.status].label}
              </td>
              <td title={mission.statusSince}>{mission.statusSince === undefined ? "" : periodInWords(mission.statusSince)}</td>
              <td>
                <GradeMark grade={mission.grade} />
              </td>
              <td className="figure">{mission.origins}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
