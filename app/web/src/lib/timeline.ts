import type { EventDay } from "../api/types";

/** One month of the time brush. */
export interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly events: number;
}

const MOST_MONTHS = 1200;

/** Every month from the first event to the last or to `until`, whichever is later, with the number of events in it. */
export function months(days: readonly EventDay[], until: string): readonly Month[] {
  const counts = new Map<string, number>();
  for (const { day, events } of days) {
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + events);
  }
  const present = [...counts.keys(), until.slice(0, 7)].sort();
  const last = present[present.length - 1] ?? until.slice(0, 7);
  const line: Month[] = [];
  for (let month = present[0] ?? last; month <= last && line.length < MOST_MONTHS; month = nextMonth(month)) {
    line.push({ month, events: counts.get(month) ?? 0 });
  }
  return line;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, "0")}-01` : `${String(year).padStart(4, "0")}-${String(number + 1).padStart(2, "0")}`;
}

/** The nearest event day before or after `day`, or undefined when there is none. */
export function neighbourDay(days: readonly EventDay[], day: string, direction: "before" | "after"): string | undefined {
  const sorted = days.map((event) => event.day).sort();
  return direction === "before" ? sorted.filter((other) => other < day).pop() : sorted.find((other) => other > day);
}
