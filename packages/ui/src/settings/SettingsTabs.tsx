import { Link } from "@tanstack/react-router";
import classes from "./SettingsTabs.module.css";

const tabs = [
  ["/settings/model", "Language model"],
  ["/settings/status", "Status"],
] as const;

/** The way between the parts of the settings. */
export function SettingsTabs() {
  return (
    <nav className={classes.tabs} aria-label="Settings">
      {tabs.map(([to, name]) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
