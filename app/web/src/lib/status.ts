import type { MissionPoint, MissionStatus } from "../api/types";

/** How a status looks and reads. The form alone tells it: colour only helps. */
export interface StatusForm {
  readonly label: string;
  readonly mark: "filled" | "crossed" | "dashed" | "halved" | "hatched";
  /** Name of the colour token. */
  readonly colour: "accent" | "muted" | "vermilion";
}

export const STATUS_FORMS: Readonly<Record<MissionStatus, StatusForm>> = {
  open: { label: "open", mark: "filled", colour: "accent" },
  announced: { label: "closure announced", mark: "dashed", colour: "accent" },
  disputed: { label: "disputed", mark: "halved", colour: "vermilion" },
  closed: { label: "closed", mark: "crossed", colour: "muted" },
  unknown: { label: "status unknown", mark: "hatched", colour: "muted" },
};

/** The order in which statuses are listed and counted. */
export const STATUS_ORDER: readonly MissionStatus[] = ["open", "announced", "disputed", "closed", "unknown"];

export interface StatusCount {
  readonly status: MissionStatus;
  readonly label: string;
  readonly number: number;
}

/** How many of the missions shown have each status; statuses that no mission has are left out. */
export function tally(missions: readonly MissionPoint[]): readonly StatusCount[] {
  return STATUS_ORDER.map((status) => ({
    status,
    label: STATUS_FORMS[status].label,
    number: missions.filter((mission) => mission.status === status).length,
  })).filter((count) => count.number > 0);
}

const KINDS: Readonly<Record<MissionPoint["kind"], string>> = {
  embassy: "embassy",
  consulate: "consulate",
  tradeOffice: "trade office",
  representativeOffice: "representative office",
  permanentMission: "permanent mission",
  mission: "mission, kind not stated",
};

export function kindInWords(kind: MissionPoint["kind"]): string {
  return KINDS[kind];
}

/** True when the caption already says what kind of mission it is. */
export function namesItsKind(mission: MissionPoint): boolean {
  return mission.caption.toLowerCase().includes(kindInWords(mission.kind));
}

export type MissionOrder = "status" | "country" | "since" | "grade";

/** A new list in the order asked for; missions alike in it stay in the order of the country's name. */
export function sortMissions(missions: readonly MissionPoint[], order: MissionOrder): readonly MissionPoint[] {
  const byCountry = (a: MissionPoint, b: MissionPoint): number =>
    a.country.localeCompare(b.country, "en") || (a.city ?? "").localeCompare(b.city ?? "", "en");
  return [...missions].sort((a, b) => compareBy(a, b, order) || byCountry(a, b));
}

function compareBy(a: MissionPoint, b: MissionPoint, order: MissionOrder): number {
  switch (order) {
    case "status":
      return rank(a.status) - rank(b.status);
    case "since":
      return (b.statusSince ?? "").localeCompare(a.statusSince ?? "");
    case "grade":
      return (a.grade ?? "Z9").localeCompare(b.grade ?? "Z9");
    case "country":
      return 0;
  }
}

/** What is out of the ordinary comes first in the table: disputed, announced, closed, then open. */
function rank(status: MissionStatus): number {
  return (["disputed", "announced", "closed", "unknown", "open"] as const).indexOf(status);
}
