import { TextInput } from "@mantine/core";
import { ArrowDownUp, CircleDashed, MousePointerClick, Search, Zap } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import classes from "./Filters.module.css";

/** What the address of the list says. */
export interface ListSearch {
  readonly q?: string;
  readonly frustration?: string;
  readonly user?: string;
  readonly from?: string;
  readonly sort?: string;
  readonly trivial?: string;
}

export interface FiltersProps {
  readonly search: ListSearch;
  readonly onChange: (search: { [key in keyof ListSearch]: ListSearch[key] | undefined }) => void;
}

const kinds = [
  ["rage_click", "Rage", Zap],
  ["dead_click", "Dead", CircleDashed],
  ["error_click", "Error click", MousePointerClick],
  ["thrashing", "Thrash", ArrowDownUp],
] as const;

const ranges = [
  ["", "Any time"],
  ["-1h", "Last hour"],
  ["-24h", "Last 24 hours"],
  ["-7d", "Last 7 days"],
] as const;

const sorts = [
  ["", "Latest activity"],
  ["start", "Newest first"],
  ["score", "Most frustrated"],
  ["errors", "Most errors"],
  ["failed", "Most failed requests"],
] as const;

function Choice(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}) {
  return (
    <select
      className={classes.select}
      aria-label={props.label}
      value={props.value ?? ""}
      onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
    >
      {props.options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Typing is one question, not one for each letter. */
const typingPause = 220;

function SearchBox({ search, onChange }: FiltersProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q ?? "");
  useEffect(() => setText(search.q ?? ""), [search.q]);
  useEffect(() => {
    if (text === (search.q ?? "")) return;
    const timer = setTimeout(() => onChange({ ...search, q: text || undefined }), typingPause);
    return () => clearTimeout(timer);
  }, [text, search, onChange]);
  useEffect(() => {
    const focus = () => {
      if (location.hash === "#search") input.current?.focus();
    };
    focus();
    window.addEventListener("hashchange", focus);
    return () => window.removeEventListener("hashchange", focus);
  }, []);
  return (
    <TextInput
      ref={input}
      className={classes.search ?? ""}
      type="search"
      aria-label="Search sessions"
      placeholder="Person, page or session"
      leftSection={<Search size={15} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

/** What narrows and orders the list of sessions. */
export function Filters({ search, onChange }: FiltersProps) {
  return (
    <search className={classes.filters}>
      <SearchBox search={search} onChange={onChange} />
      <fieldset className={classes.chips} aria-label="Signs of frustration">
        {kinds.map(([type, text, Icon]) => {
          const isOn = search.frustration === type;
          return (
            <button
              key={type}
              type="button"
              className={classes.chip}
              aria-pressed={isOn}
              onClick={() => onChange({ ...search, frustration: isOn ? undefined : type })}
            >
              <Icon size={13} aria-hidden="true" />
              {text}
            </button>
          );
        })}
        {search.user !== undefined && (
          <button
            type="button"
            className={classes.chip}
            aria-pressed="true"
            onClick={() => onChange({ ...search, user: undefined })}
          >
            Person: {search.user}
          </button>
        )}
        <button
          type="button"
          className={classes.chip}
          aria-pressed={search.trivial !== "show"}
          onClick={() =>
            onChange({ ...search, trivial: search.trivial === "show" ? undefined : "show" })
          }
        >
          Hide trivial
        </button>
      </fieldset>
      <span className={classes.spring} />
      <Choice
        label="When"
        value={search.from}
        options={ranges}
        onChange={(from) => onChange({ ...search, from })}
      />
      <Choice
        label="Order"
        value={search.sort}
        options={sorts}
        onChange={(sort) => onChange({ ...search, sort })}
      />
    </search>
  );
}
