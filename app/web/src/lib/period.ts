/** EDTF periods in words. The ledger's EDTF stays the truth: hovering a period shows it. */

const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
  "33": "first quarter of", "34": "second quarter of", "35": "third quarter of", "36": "fourth quarter of",
};

/** `2014/2016` stays; `2023-10~` is "about 2023-10"; `2019/..` is "since 2019"; nothing is rounded or dropped. */
export function periodInWords(period: string | undefined): string {
  if (period === undefined || period === "") {
    return "date not stated";
  }
  const set = /^([[{])(.+)[\]}]$/.exec(period);
  if (set) {
    const days = (set[2] ?? "").split(",").map((day) => dayInWords(day.trim()));
    return days.join(set[1] === "[" ? " or " : " and ");
  }
  const ends = period.split("/");
  if (ends.length !== 2) {
    return dayInWords(period);
  }
  const [start = "", end = ""] = ends;
  return intervalInWords(start, end);
}

function intervalInWords(start: string, end: string): string {
  if (start === ".." && end === "..") return "at all times";
  if (start === "" && end === "") return "dates unknown";
  if (end === "..") return `since ${start === "" ? "an unknown date" : dayInWords(start)}`;
  if (start === "..") return `until ${end === "" ? "an unknown date" : dayInWords(end)}`;
  if (end === "") return `from ${dayInWords(start)}, end unknown`;
  if (start === "") return `until ${dayInWords(end)}, start unknown`;
  const plain = isPlain(start) && isPlain(end);
  return plain ? `${start}/${end}` : `${dayInWords(start)} to ${dayInWords(end)}`;
}

function isPlain(day: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(day) && dayInWords(day) === day;
}

function dayInWords(text: string): string {
  const mark = /[~?%]$/.exec(text)?.[0];
  const day = datePart(mark ? text.slice(0, -1) : text);
  switch (mark) {
    case "~":
      return `about ${day}`;
    case "?":
      return `${day} (uncertain)`;
    case "%":
      return `about ${day} (uncertain)`;
    default:
      return day;
  }
}

function datePart(date: string): string {
  const [year = "", month, day] = date.split("-");
  const season = month === undefined ? undefined : SEASONS[month];
  if (season !== undefined && day === undefined) {
    return `${season} ${year}`;
  }
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) {
    return `${decade[1]}0s`;
  }
  const century = /^(\d{2})XX$/.exec(date);
  if (century) {
    return `${century[1]}00s`;
  }
  if (day === "XX" || day === "xx") {
    return `${year}-${month}, day unknown`;
  }
  return month === "XX" ? `${year}, month unknown` : date;
}

/** True when an end of the period is unknown, not merely open: such a mark is hatched. */
export function hasUnknownEnd(period: string | undefined): boolean {
  return period === undefined || period === "" || period.startsWith("/") || period.endsWith("/");
}

const DAY_MILLISECONDS = 86_400_000;

/** The day so many days later; `day` must be YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** The same day of another month, cut to that month's last day: 2024-03-31 less one month is 2024-02-29. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const kept = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), kept)).toISOString().slice(0, 10);
}
