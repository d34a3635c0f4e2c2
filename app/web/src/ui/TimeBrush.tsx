import { type ReactNode, useEffect, useState } from "react";
import type { EventDay } from "../api/types";
import { months, neighbourDay } from "../lib/timeline";
import { plural } from "../lib/sentence";

const HEIGHT = 34;
const PAUSE_MILLISECONDS = 120;

interface TimeBrushProperties {
  readonly days: readonly EventDay[];
  readonly on: string;
  readonly choose: (day: string) => void;
}

/** Events by month with a handle for the chosen month: drag it, or use the arrow keys. */
export function TimeBrush({ days, on, choose }: TimeBrushProperties): ReactNode {
  const line = months(days, on);
  const chosen = Math.max(0, line.findIndex(({ month }) => month === on.slice(0, 7)));
  const [draft, setDraft] = useState<number>();
  useEffect(() => {
    const month = draft === undefined ? undefined : line[draft]?.month;
    if (month === undefined) return;
    const timer = window.setTimeout(() => {
      choose(`${month}-01`);
      setDraft(undefined);
    }, PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
    // Only a move of the handle may start the timer: the line of months is new with every answer.
  }, [draft]);
  const most = Math.max(1, ...line.map(({ events }) => events));
  const at = draft ?? chosen;
  const years = line.flatMap(({ month }, index) => (month.endsWith("-01") ? [{ year: month.slice(0, 4), index }] : []));
  const every = Math.max(1, Math.ceil(years.length / 16));
  const before = neighbourDay(days, on, "before");
  const after = neighbourDay(days, on, "after");
  return (
    <div className="brush">
      <button type="button" className="plain" disabled={before === undefined} onClick={() => before && choose(before)} title={before && `Event before: ${before}`}>
        ‹ event
      </button>
      <div className="brush-line">
        <svg viewBox={`0 0 ${line.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {line.map(({ month, events }, index) =>
            events === 0 ? null : (
              <rect key={month} x={index + 0.1} width={0.8} y={HEIGHT - 3 - (HEIGHT - 4) * Math.sqrt(events / most)} height={(HEIGHT - 4) * Math.sqrt(events / most) + 3} className={index <= at ? "past" : "later"}>
                <title>{`${month}: ${plural(events, "event")}`}</title>
              </rect>
            ),
          )}
          <line x1={at + 0.5} x2={at + 0.5} y1="0" y2={HEIGHT} className="brush-handle" />
        </svg>
        <input
          type="range"
          min={0}
          max={line.length - 1}
          value={at}
          aria-label="Month shown"
          aria-valuetext={line[at]?.month ?? on}
          onChange={(event) => setDraft(Number(event.target.value))}
        />
        <div className="brush-years" aria-hidden="true">
          {years.map(({ year, index }, count) =>
            count % every === 0 ? (
              <span key={year} ref={(element) => element?.style.setProperty("left", `${(100 * index) / line.length}%`)}>
                {year}
              </span>
            ) : null,
          )}
        </div>
      </div>
      <button type="button" className="plain" disabled={after === undefined} onClick={() => after && choose(after)} title={after && `Event after: ${after}`}>
        event ›
      </button>
    </div>
  );
}
