import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useSearch } from "../api/queries";
import type { Hit } from "../api/types";
import { open } from "./address";

const PAUSE_MILLISECONDS = 150;
const SHOWN = 8;

/** The header's search: "/" focuses it, arrows choose, Enter opens the choice or all hits, Escape closes. */
export function SearchBox(): ReactNode {
  const [text, setText] = useState("");
  const [shown, setShown] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const settled = useSettled(text);
  const search = useSearch(settled, SHOWN);
  const hits = settled.trim() === "" ? [] : (search.data?.hits ?? []);
  useSlash(input);

  const go = (hit: Hit | undefined): void => {
    setShown(false);
    setChosen(-1);
    open(hit === undefined ? { page: "search", query: text.trim() } : { page: "entity", id: hit.entityId });
    input.current?.blur();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setShown(true);
      const next = chosen + (event.key === "ArrowDown" ? 1 : -1);
      setChosen(Math.max(-1, Math.min(hits.length - 1, next)));
    } else if (event.key === "Enter" && text.trim() !== "") {
      event.preventDefault();
      go(hits[chosen]);
    } else if (event.key === "Escape") {
      setShown(false);
      input.current?.blur();
    }
  };
  const expanded = shown && settled.trim() !== "";
  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        data-testid="search-box"
        aria-label="Search a name, ship, account, list or document number"
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        placeholder="name, ship, account, list or document number  ( / )"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setShown(true);
          setChosen(-1);
        }}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onKeyDown={onKey}
      />
      <ul id={list} role="listbox" aria-label="Hits" className="hits" hidden={!expanded}>
        {hits.map((hit, index) => (
          <li
            key={hit.entityId}
            id={`${list}-${index}`}
            role="option"
            data-testid="search-hit"
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              go(hit);
            }}
          >
            <HitLine hit={hit} />
          </li>
        ))}
        {expanded && hits.length === 0 ? (
          <li className="nothing" role="option" aria-selected={false}>
            {search.isError ? search.error.message : search.isFetching ? "Asking …" : `No name like “${settled}” is known. That is not a clearance.`}
          </li>
        ) : null}
      </ul>
    </search>
  );
}

export function HitLine({ hit }: { readonly hit: Hit }): ReactNode {
  return (
    <>
      <span className="hit-caption">{hit.caption}</span> <span className="type">{hit.type}</span>
      <span className={hit.match === "list" ? "hit-match listed" : "hit-match"}>
        {hit.match === "list" ? `on a list: ${hit.listReferences.join(", ")}` : "only in the network"}
      </span>
      <span className="figure">{hit.score.toFixed(2)}</span>
    </>
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.current?.focus();
        input.current?.select();
      }
    };
    window.addEventListener("keydown", onSlash);
    return () => window.removeEventListener("keydown", onSlash);
  }, [input]);
}
