import { geoEqualEarth, geoGraticule10, type GeoPermissibleObjects, geoPath } from "d3-geo";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from "react";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MissionPoint } from "../api/types";
import { periodInWords } from "../lib/period";
import { plural } from "../lib/sentence";
import { STATUS_FORMS } from "../lib/status";
import { printAddress } from "../lib/router";
import { Go, open, useChosenView } from "./address";
import { GradeMark } from "./answer";
import { StatusGlyph } from "./marks";

const WIDTH = 840;
const HEIGHT = 392;
const POINT = 4;

interface Land {
  readonly countries: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

interface WorldTopology extends Topology {
  readonly objects: { readonly countries: GeometryCollection };
}

async function loadLand(): Promise<Land> {
  const world = (await import("world-atlas/countries-110m.json")).default as unknown as WorldTopology;
  return { countries: feature(world, world.objects.countries), borders: mesh(world, world.objects.countries, (a, b) => a !== b) };
}

const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent([[2, 2], [WIDTH - 2, HEIGHT + 34]], { type: "Sphere" });
const path = geoPath(projection);

interface Point {
  readonly mission: MissionPoint;
  readonly x: number;
  readonly y: number;
}

/** Missions by status on an offline map. One tab stop: arrows walk the points from west to east, Enter opens. */
export function WorldMap({ missions }: { readonly missions: readonly MissionPoint[] }): ReactNode {
  const [land, setLand] = useState<Land>();
  const [active, setActive] = useState<string>();
  const view = useChosenView();
  const points = useMemo(() => placePoints(missions), [missions]);
  useEffect(() => {
    let present = true;
    void loadLand().then((loaded) => present && setLand(loaded));
    return () => {
      present = false;
    };
  }, []);
  const pointed = points.find((point) => point.mission.id === active)?.mission;
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : 0;
    const at = points.findIndex((point) => point.mission.id === active);
    const next = points[(at + step + points.length) % points.length];
    if (step !== 0 && next !== undefined) {
      event.preventDefault();
      setActive(next.mission.id);
    } else if (event.key === "Enter" && pointed !== undefined) {
      open({ page: "entity", id: pointed.id });
    }
  };
  return (
    <figure className="map" data-testid="situation-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="application" aria-label="Map of missions; the table below has the same. Arrow keys walk the points, Enter opens." tabIndex={0} onKeyDown={onKey}>
        <path d={path(geoGraticule10()) ?? ""} className="graticule" />
        {land === undefined ? null : (
          <>
            <path d={path(land.countries) ?? ""} className="land" />
            <path d={path(land.borders) ?? ""} className="borders" />
          </>
        )}
        {points.map(({ mission, x, y }) => (
          <a key={mission.id} href={printAddress({ route: { page: "entity", id: mission.id }, view })} tabIndex={-1} aria-label={mission.caption} onMouseEnter={() => setActive(mission.id)}>
            <circle cx={x} cy={y} r={POINT * 2} className={mission.id === active ? "halo active" : "halo"} />
            <StatusGlyph status={mission.status} x={x} y={y} size={POINT} />
          </a>
        ))}
      </svg>
      <figcaption aria-live="polite">
        {pointed === undefined ? <MapLegend missions={missions} /> : <PointLine mission={pointed} />}
      </figcaption>
    </figure>
  );
}

function MapLegend({ missions }: { readonly missions: readonly MissionPoint[] }): ReactNode {
  const present = new Set(missions.map((mission) => mission.status));
  const unplaced = missions.filter((mission) => mission.latitude === undefined).length;
  return (
    <span className="legend">
      {(["open", "announced", "disputed", "closed", "unknown"] as const)
        .filter((status) => present.has(status))
        .map((status) => (
          <span key={status}>
            <svg className="status-mark" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
              <StatusGlyph status={status} x={0} y={0} size={POINT} />
            </svg>
            {STATUS_FORMS[status].label}
          </span>
        ))}
      {unplaced === 0 ? null : <span>{plural(unplaced, "mission")} without a known place, in the table only</span>}
    </span>
  );
}

function PointLine({ mission }: { readonly mission: MissionPoint }): ReactNode {
  return (
    <>
      <Go to={{ page: "entity", id: mission.id }}>{mission.caption}</Go>: {STATUS_FORMS[mission.status].label}
      {mission.statusSince === undefined ? "" : ` ${periodInWords(mission.statusSince)}`} (<GradeMark grade={mission.grade} />, {plural(mission.origins, "origin")}).
      {(mission.coverage ?? []).map((coverage) => ` ${coverage.sentence}`).join("")}
    </>
  );
}

function placePoints(missions: readonly MissionPoint[]): readonly Point[] {
  const points: Point[] = [];
  for (const mission of missions) {
    const place = mission.latitude === undefined || mission.longitude === undefined ? null : projection([mission.longitude, mission.latitude]);
    if (place !== null) {
      points.push({ mission, x: place[0], y: place[1] });
    }
  }
  return points.sort((a, b) => a.x - b.x);
}
