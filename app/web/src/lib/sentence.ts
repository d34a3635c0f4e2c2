import type { EntityRef, Modality, Source, Statement } from "../api/types";

export interface SentencePart {
  readonly text: string;
  readonly entity?: EntityRef;
}

/** Cuts a sentence at the first whole-word occurrence of each entity's caption; joined again, the parts are the sentence. */
export function sentenceParts(sentence: string, entities: readonly EntityRef[]): readonly SentencePart[] {
  const longestFirst = [...entities].sort((a, b) => b.caption.length - a.caption.length);
  let parts: readonly SentencePart[] = [{ text: sentence }];
  for (const entity of longestFirst) {
    parts = cutOnce(parts, entity);
  }
  return parts;
}

function cutOnce(parts: readonly SentencePart[], entity: EntityRef): readonly SentencePart[] {
  for (const [index, part] of parts.entries()) {
    const at = part.entity === undefined ? wholeWordIndex(part.text, entity.caption) : -1;
    if (at >= 0) {
      const pieces: readonly SentencePart[] = [
        { text: part.text.slice(0, at) },
        { text: entity.caption, entity },
        { text: part.text.slice(at + entity.caption.length) },
      ];
      return [...parts.slice(0, index), ...pieces.filter((piece) => piece.text !== ""), ...parts.slice(index + 1)];
    }
  }
  return parts;
}

function wholeWordIndex(text: string, word: string): number {
  if (word === "") {
    return -1;
  }
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!letter.test(before) && !letter.test(after)) {
      return at;
    }
  }
  return -1;
}

/** A source with the number of its footnote on the page. */
export interface Footnote {
  readonly number: number;
  readonly source: Source;
}

/** Numbers the sources of all statements in reading order; the same place in the same source keeps its number. */
export function footnotes(statements: readonly Statement[]): ReadonlyMap<Source, Footnote> {
  const numbers = new Map<string, number>();
  const notes = new Map<Source, Footnote>();
  for (const source of statements.flatMap((statement) => statement.sources)) {
    const key = JSON.stringify([source.title, source.publisher, source.date, source.locator, source.url]);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    notes.set(source, { number, source });
  }
  return notes;
}

/** Contradiction runs both ways: if 3 contradicts 2, then 2 is marked too. Numbers of unknown statements are dropped. */
export function contradictions(statements: readonly Statement[]): ReadonlyMap<number, readonly number[]> {
  const known = new Set(statements.map((statement) => statement.number));
  const pairs = new Map<number, Set<number>>();
  const note = (one: number, other: number): void => {
    pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  };
  for (const statement of statements) {
    for (const other of statement.contradicts.filter((number) => known.has(number) && number !== statement.number)) {
      note(statement.number, other);
      note(other, statement.number);
    }
  }
  return new Map([...pairs].map(([number, others]) => [number, [...others].sort((a, b) => a - b)]));
}

const MODALITIES: Readonly<Record<Modality, string>> = {
  asserted: "asserted by the source itself",
  reported: "reported: the source says that another said so",
  alleged: "alleged: an accusation, not a finding",
  assessed: "assessed: the source's judgement",
  hypothetical: "hypothetical: could or may be so",
  denied: "denied: a party says that it is not so",
};

export function modalityInWords(modality: Modality): string {
  return MODALITIES[modality];
}

/** `travelledTo` is "travelled to". */
export function predicateInWords(predicate: string): string {
  return predicate.replace(/([a-z0-9])([A-Z])/g, (_, left: string, right: string) => `${left} ${right.toLowerCase()}`);
}

/** `3 sources`, `1 source`. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** "S/2018/171, para. 122 (Panel of Experts, 2018-03-05)": a source as it would be cited. */
export function citationLine(source: Source): string {
  const place = source.locator === undefined ? source.title : `${source.title}, ${source.locator}`;
  const issued = [source.publisher, source.date].filter((part) => part !== undefined);
  return issued.length === 0 ? place : `${place} (${issued.join(", ")})`;
}
