import { type KeyboardEvent, type ReactNode, useState } from "react";
import { addDays, addMonths } from "../lib/period";
import { isDay } from "../lib/router";

interface DayFieldProperties {
  readonly label: string;
  readonly day: string | undefined;
  /** What an empty field means. */
  readonly empty: string;
  readonly hint: string;
  readonly choose: (day: string | undefined) => void;
}

/** A day as YYYY-MM-DD whatever the browser's language: arrows move a day, Page Up and Page Down a month, Enter takes it. */
export function DayField({ label, day, empty, hint, choose }: DayFieldProperties): ReactNode {
  const [draft, setDraft] = useState<string>();
  const text = draft ?? day ?? "";
  const valid = text === "" || isDay(text);

  const take = (): void => {
    if (draft !== undefined && valid) {
      choose(draft === "" ? undefined : draft);
      setDraft(undefined);
    }
  };
  const moveOn = (event: KeyboardEvent<HTMLInputElement>): void => {
    const moved = isDay(text) ? step(event.key, text) : undefined;
    if (moved !== undefined) {
      event.preventDefault();
      setDraft(undefined);
      choose(moved);
    } else if (event.key === "Enter") {
      take();
    } else if (event.key === "Escape") {
      setDraft(undefined);
    }
  };
  return (
    <label className="field" title={hint}>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        size={10}
        maxLength={10}
        placeholder={empty}
        value={text}
        aria-invalid={!valid}
        onChange={(event) => setDraft(event.target.value.trim())}
        onKeyDown={moveOn}
        onBlur={take}
      />
      {valid ? null : <span className="field-error" role="alert">Expected a day such as 2024-02-01.</span>}
    </label>
  );
}

function step(key: string, day: string): string | undefined {
  switch (key) {
    case "ArrowUp":
      return addDays(day, 1);
    case "ArrowDown":
      return addDays(day, -1);
    case "PageUp":
      return addMonths(day, 1);
    case "PageDown":
      return addMonths(day, -1);
    default:
      return undefined;
  }
}
