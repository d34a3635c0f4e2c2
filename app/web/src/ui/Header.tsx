import { type ReactNode, useEffect, useState } from "react";
import { useStatus } from "../api/queries";
import { gradeInWords, OFFERED_GRADES } from "../lib/grade";
import { plural } from "../lib/sentence";
import { choose, Go, useChosenView } from "./address";
import { DayField } from "./DayField";
import { SearchBox } from "./SearchBox";

/** Name, search and the view: the day that was true, the day as known, the minimum grade. All of it is in the address. */
export function Header(): ReactNode {
  const view = useChosenView();
  const today = useStatus().data?.today;
  const grades = view.minGrade === undefined || OFFERED_GRADES.includes(view.minGrade) ? OFFERED_GRADES : [view.minGrade, ...OFFERED_GRADES];
  return (
    <header className="header">
      <Go to={{ page: "situation" }} className="brand">
        Demarche
      </Go>
      <SearchBox />
      <div className="view" role="group" aria-label="View">
        <DayField
          label="on"
          day={view.on ?? today}
          empty="today"
          hint="What held on this day. Arrow keys move a day, Page Up and Page Down a month."
          choose={(on) => choose({ on })}
        />
        <DayField
          label="as known"
          day={view.known}
          empty="now"
          hint="As the ledger stood at the end of this day; empty is now."
          choose={(known) => choose({ known })}
        />
        <label className="field" title="Only claims at least this good: reliability of the source A-F, credibility of the claim 1-6.">
          <span>grade ≥</span>
          <select value={view.minGrade ?? ""} onChange={(event) => choose({ minGrade: event.target.value || undefined })}>
            <option value="">every</option>
            {grades.map((grade) => (
              <option key={grade} value={grade} title={gradeInWords(grade)}>
                {grade}
              </option>
            ))}
          </select>
        </label>
        <ThemeButton />
      </div>
    </header>
  );
}

const THEME = "demarche-theme";

function ThemeButton(): ReactNode {
  const [theme, setTheme] = useState(() => window.localStorage.getItem(THEME) ?? "");
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    window.localStorage.setItem(THEME, theme);
  }, [theme]);
  const dark = theme === "dark" || (theme === "" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  return (
    <button type="button" className="plain" onClick={() => setTheme(dark ? "light" : "dark")}>
      {dark ? "light" : "dark"}
    </button>
  );
}

/** What stands behind the answers: version, ledger, sources. */
export function Footer(): ReactNode {
  const status = useStatus().data;
  return (
    <footer className="footer">
      {status === undefined ? null : (
        <p>
          Demarche {status.version} · ledger entry {status.ledgerSequence.toLocaleString("en")} · {plural(status.counts.claims, "claim")} from{" "}
          <Go to={{ page: "status" }}>{plural(status.sources.length, "source")}</Go> · claims are evidence, not findings of fact
        </p>
      )}
    </footer>
  );
}
